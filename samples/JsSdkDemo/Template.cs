namespace JsSdkDemo;

internal static class Template
{
    public static string Read(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not among the embedded pages.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
