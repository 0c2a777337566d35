using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>Which file each type was written in, as the symbols tell it: all types share one namespace, so that it does not.</summary>
internal sealed class SourceFiles : IDisposable
{
    /// <summary>Where the compiler notes the files of types without code, such as enums.</summary>
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _symbols;

    public SourceFiles(Build build)
    {
        _provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(build.Path, ".pdb")));
        _symbols = _provider.GetMetadataReader();
    }

    /// <summary>A partial type may have many; generated code, which has no room, comes last.</summary>
    public string? FileOf(Type type) => FilesOf(type).OrderBy(file => file.Contains("/obj/", StringComparison.Ordinal)).FirstOrDefault();

    public void Dispose() => _provider.Dispose();

    /// <summary>The code of asynchronous methods and iterators is in types within, which the compiler has made: a type may have no other.</summary>
    private IEnumerable<string> FilesOf(Type type) =>
    [
        .. type.GetMethods(Visibility.Declared).Cast<MethodBase>().Concat(type.GetConstructors(Visibility.Declared)).SelectMany(method => FilesOfMethod(method.MetadataToken)),
        .. FilesWithoutCode(type.MetadataToken),
        .. type.GetNestedTypes(Visibility.Declared).SelectMany(FilesOf),
    ];

    private IEnumerable<string> FilesOfMethod(int token)
    {
        var handle = MetadataTokens.MethodDebugInformationHandle(token & 0xFFFFFF);
        var information = _symbols.GetMethodDebugInformation(handle);
        return information.Document.IsNil
            ? information.GetSequencePoints().Select(point => Name(point.Document)).Distinct()
            : [Name(information.Document)];
    }

    private List<string> FilesWithoutCode(int token)
    {
        List<string> files = [];
        foreach (var handle in _symbols.GetCustomDebugInformation(MetadataTokens.EntityHandle(token)))
        {
            var information = _symbols.GetCustomDebugInformation(handle);
            if (_symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                var blob = _symbols.GetBlobReader(information.Value);
                while (blob.RemainingBytes > 0)
                {
                    files.Add(Name(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger())));
                }
            }
        }

        return files;
    }

    private string Name(DocumentHandle document) => _symbols.GetString(_symbols.GetDocument(document).Name).Replace('\\', '/');
}
