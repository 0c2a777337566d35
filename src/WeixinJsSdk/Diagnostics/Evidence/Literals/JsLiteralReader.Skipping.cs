namespace WeixinJsSdk;

/// <content>Passing over what is no literal.</content>
internal ref partial struct JsLiteralReader
{
    /// <summary>To the next character that is neither blank nor in a comment.</summary>
    public int Next()
    {
        SkipBlanks();
        return _at;
    }

    /// <summary>To the comma or bracket that ends an expression.</summary>
    private JsValue Skip()
    {
        for (var depth = 0; _at < text.Length; _at++)
        {
            var character = text[_at];
            if (depth == 0 && character is (',' or '}' or ']'))
            {
                break;
            }

            if (IsAt("/*") || (IsAt("//") && (_at == 0 || text[_at - 1] != ':')))
            {
                SkipBlanks();
                _at--;
                continue;
            }

            if (character == '`' || (character is '"' or '\'' && !IsLeftOpenOnItsLine()))
            {
                JsString.Read(text, ref _at);
                _at--;
            }

            depth += character is '(' or '{' or '[' ? 1 : character is ')' or '}' or ']' ? -1 : 0;
        }

        return JsValue.Unknown;
    }

    /// <summary>An apostrophe in a pattern or a word: no string goes over the end of its line. One with which the text ends was cut off.</summary>
    private readonly bool IsLeftOpenOnItsLine()
    {
        for (var i = _at + 1; i < text.Length && text[i] != text[_at]; i++)
        {
            if (text[i] == '\n')
            {
                return true;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return false;
    }

    private readonly bool IsAt(string what) => string.CompareOrdinal(text, _at, what, 0, what.Length) == 0;

    private void SkipSeparators()
    {
        SkipBlanks();
        while (_at < text.Length && text[_at] is (',' or ';'))
        {
            _at++;
            SkipBlanks();
        }
    }

    private void SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]) || text[_at] == '\uFEFF')
            {
                _at++;
            }
            else if (IsAt("//"))
            {
                _at = IndexOrEnd("\n");
            }
            else if (IsAt("/*"))
            {
                _at = Math.Min(IndexOrEnd("*/") + 2, text.Length);
            }
            else
            {
                return;
            }
        }
    }

    private readonly int IndexOrEnd(string end)
    {
        var index = text.IndexOf(end, _at, StringComparison.Ordinal);
        return index < 0 ? text.Length : index;
    }
}
