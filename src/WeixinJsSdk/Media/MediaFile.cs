using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Media;

/// <summary>Writes a file completely or not at all.</summary>
internal sealed class MediaFile
{
    private const int BufferSize = 80 * 1024;

    private readonly string _path;
    private readonly bool _overwrite;

    public MediaFile(string path, bool overwrite)
    {
        _path = Path.GetFullPath(Guard.NotEmpty(path, nameof(path)));
        _overwrite = overwrite;
        if (Path.GetFileName(_path).Length == 0 || Directory.Exists(_path))
        {
            throw new ArgumentException($"{nameof(path)} must name a file, not a folder.", nameof(path));
        }

        // Fail before the download, not only after it.
        if (!overwrite && File.Exists(_path))
        {
            throw new IOException($"'{_path}' already exists. Give another path, or set overwrite to true.");
        }
    }

    public async Task WriteAsync(Stream content, CancellationToken cancellationToken)
    {
        // The temporary file is in the same folder, since a rename across file systems would copy it.
        var temporary = Path.Combine(Path.GetDirectoryName(_path)!, Path.GetRandomFileName() + ".part");
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        try
        {
            using (file)
            {
                await content.CopyToAsync(file, BufferSize, cancellationToken).ConfigureAwait(false);
                await file.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            Rename(temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private void Rename(string temporary)
    {
#if NET8_0_OR_GREATER
        File.Move(temporary, _path, _overwrite);
#else
        if (_overwrite && File.Exists(_path))
        {
            File.Replace(temporary, _path, null);
        }
        else
        {
            File.Move(temporary, _path);
        }
#endif
    }
}
