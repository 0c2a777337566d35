namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>
/// Reads a JSON or JavaScript literal as users paste it: names without quotes, any quotes, comments, trailing commas. The reader skips everything
/// that is not a literal, such as a variable or a template tag.
/// </summary>
internal ref partial struct JsLiteralReader(string text, int start)
{
    private const int Deepest = 16;

    private int _at = start;
    private int _depth;

    /// <returns>The value that begins here; <see cref="JsValue.Unknown"/> if it is not a literal.</returns>
    public JsValue Read()
    {
        SkipBlanks();
        if (_at >= text.Length || _depth >= Deepest)
        {
            return Skip();
        }

        _depth++;
        var value = text[_at] switch
        {
            '{' => ReadObject(),
            '[' => ReadArray(),
            '"' or '\'' or '`' => ReadString(),
            _ => ReadWord(),
        };
        _depth--;
        return value;
    }

    private JsValue ReadObject()
    {
        var begin = _at++;
        var members = new List<(string, JsValue)>();
        var isOpen = false;
        for (SkipSeparators(); _at < text.Length && text[_at] != '}'; SkipSeparators())
        {
            var before = _at;
            if (IsAt("..."))
            {
                // A spread may override the members before it.
                members.Clear();
            }

            var name = IsAt("...") ? "" : ReadName();
            SkipBlanks();
            isOpen |= name.Length == 0;
            if (name.Length == 0)
            {
                Skip();
            }
            else if (_at < text.Length && text[_at] == ':')
            {
                _at++;
                members.Add((name, ReadMember()));
            }
            else
            {
                // A shorthand member ({ appId }), a method, or another part that is not a literal.
                members.Add((name, Skip()));
            }

            _at = Math.Max(_at, before + 1);
        }

        var isCut = End();
        return new JsValue { Members = members, IsOpen = isOpen, IsCut = isCut, Within = (text, begin, _at - begin) };
    }

    private JsValue ReadArray()
    {
        var begin = _at++;
        var items = new List<JsValue>();
        for (SkipSeparators(); _at < text.Length && text[_at] != ']'; SkipSeparators())
        {
            var before = _at;
            items.Add(ReadMember());
            _at = Math.Max(_at, before + 1);
        }

        var isCut = End();
        return new JsValue { Items = items, IsCut = isCut, Within = (text, begin, _at - begin) };
    }

    /// <summary>Moves past the bracket that closes the value.</summary>
    /// <returns>Whether the text ends before the bracket.</returns>
    private bool End()
    {
        var isCut = _at >= text.Length;
        _at += isCut ? 0 : 1;
        return isCut;
    }

    /// <summary>
    /// A literal followed by an operator is part of an expression, so its value is unknown. A number at the end of the text may have been cut off, so
    /// its value is unknown too.
    /// </summary>
    private JsValue ReadMember()
    {
        var value = Read();
        SkipBlanks();
        return _at >= text.Length ? (value.Text is null || value.IsString ? value : JsValue.Unknown)
            : text[_at] is ',' or '}' or ']' ? value
            : Skip();
    }

    /// <summary>A string that contains a template tag, or that is not closed before the text ends, has an unknown value.</summary>
    private JsValue ReadString()
    {
        var begin = _at;
        var value = JsString.Read(text, ref _at, out var isClosed);
        return isClosed && !TemplateTag.IsIn(value)
            ? new JsValue { Text = value, IsString = true, Within = (text, begin, _at - begin) }
            : JsValue.Unknown;
    }

    private string ReadName()
    {
        if (text[_at] is '"' or '\'' or '`')
        {
            return JsString.Read(text, ref _at);
        }

        var begin = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '$' or '.' or '-'))
        {
            _at++;
        }

        return text.Substring(begin, _at - begin);
    }

    private JsValue ReadWord()
    {
        var begin = _at;
        var word = ReadName();
        return word is "true" or "false" or "null" or "undefined" or "NaN" || (word.Any(char.IsDigit) && word.All(character => character is >= '0' and <= '9' or '.' or '-'))
            ? new JsValue { Text = word, Within = (text, begin, _at - begin) }
            : Skip();
    }
}
