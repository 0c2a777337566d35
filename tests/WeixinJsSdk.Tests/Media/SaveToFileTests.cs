using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

public sealed class SaveToFileTests : IDisposable
{
    private readonly MediaServer _server = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("media-");

    private string Target => Path.Combine(_folder.FullName, "picture.jpg");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_bytes_are_saved_under_the_name_and_nothing_else_is_left()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));

        await media.SaveToFileAsync(Target);

        Files().Should().Equal("picture.jpg");
        (await File.ReadAllBytesAsync(Target)).Should().Equal(MediaServer.Jpeg);
    }

    [Fact]
    public async Task Nobody_sees_the_file_before_it_is_complete()
    {
        var gate = new Gate();
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4), async cancel =>
        {
            await gate.PassAsync(cancel);
            return [5];
        });

        var saving = media.SaveToFileAsync(Target);
        await gate.Arrived;
        Files().Should().ContainSingle().Which.Should().EndWith(".part");
        gate.Open();
        await saving;

        Files().Should().Equal("picture.jpg");
    }

    [Fact]
    public async Task A_download_that_breaks_leaves_nothing_behind()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Failure(new IOException("gone")));

        await FluentActions.Awaiting(() => media.SaveToFileAsync(Target)).Should().ThrowAsync<WeixinApiException>();

        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task A_download_that_breaks_leaves_the_file_that_was_there()
    {
        await File.WriteAllTextAsync(Target, "before");
        await using var media = await _server.DownloadAsync(MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4)), length: 5));

        await FluentActions.Awaiting(() => media.SaveToFileAsync(Target, overwrite: true)).Should().ThrowAsync<WeixinApiException>();

        Files().Should().Equal("picture.jpg");
        (await File.ReadAllTextAsync(Target)).Should().Be("before");
    }

    [Fact]
    public async Task A_cancelled_download_leaves_nothing_behind()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Silence(isDeaf: true));
        using var cancel = new CancellationTokenSource();

        var saving = media.SaveToFileAsync(Target, cancellationToken: cancel.Token);
        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => saving).Should().ThrowAsync<OperationCanceledException>();
        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_where_that_is_meant()
    {
        await File.WriteAllTextAsync(Target, "before");
        await using var media = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));

        await FluentActions.Awaiting(() => media.SaveToFileAsync(Target)).Should().ThrowAsync<IOException>().WithMessage("*already exists*overwrite*");
        (await File.ReadAllTextAsync(Target)).Should().Be("before");
        await media.SaveToFileAsync(Target, overwrite: true);

        (await File.ReadAllBytesAsync(Target)).Should().Equal(MediaServer.Jpeg);
        Files().Should().Equal("picture.jpg");
    }

    [Fact]
    public async Task A_file_that_appears_during_the_download_is_not_replaced_either()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4), async cancel =>
        {
            await File.WriteAllTextAsync(Target, "somebody else's", cancel);
            return [5];
        });

        await FluentActions.Awaiting(() => media.SaveToFileAsync(Target)).Should().ThrowAsync<IOException>();

        (await File.ReadAllTextAsync(Target)).Should().Be("somebody else's");
        Files().Should().Equal("picture.jpg");
    }

    [Fact]
    public async Task Bytes_that_have_been_read_or_saved_cannot_be_saved_again()
    {
        await using var read = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));
        await read.Stream.ReadExactlyAsync(new byte[1]);
        await using var saved = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));
        await saved.SaveToFileAsync(Target);
        await using var own = new MediaContent(new MemoryStream([1]));
        await own.SaveToFileAsync(Target, overwrite: true);

        await FluentActions.Awaiting(() => own.SaveToFileAsync(Target + "2")).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => read.SaveToFileAsync(Target + "2")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*only once*");
        await FluentActions.Awaiting(() => saved.SaveToFileAsync(Target + "2")).Should().ThrowAsync<InvalidOperationException>();
        Files().Should().Equal("picture.jpg");
    }

    [Fact]
    public async Task A_bad_path_is_an_error_before_anything_is_read()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));

        await FluentActions.Awaiting(() => media.SaveToFileAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("path");
        await FluentActions.Awaiting(() => media.SaveToFileAsync("")).Should().ThrowAsync<ArgumentException>().WithParameterName("path");
        await FluentActions.Awaiting(() => media.SaveToFileAsync(_folder.FullName)).Should().ThrowAsync<ArgumentException>().WithMessage("*not a folder*");
        await FluentActions.Awaiting(() => media.SaveToFileAsync(Target + Path.DirectorySeparatorChar)).Should().ThrowAsync<ArgumentException>().WithMessage("*not a folder*");
        await media.SaveToFileAsync(Target);
    }

    private IEnumerable<string> Files() => _folder.EnumerateFiles().Select(file => file.Name);
}
