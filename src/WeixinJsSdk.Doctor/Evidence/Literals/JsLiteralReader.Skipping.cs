namespace WeixinJsSdk.Doctor.Evidence;

/// <content>Skips everything that is not a literal.</content>
internal ref partial struct JsLiteralReader
{
    /// <summary>Moves to the next character that is neither blank nor in a comment.</summary>
    public int Next()
    {
        SkipBlanks();
        return _at;
    }

    /// <summary>Moves to the comma or bracket that ends an expression.</summary>
    private JsValue Skip()
    {
        for (var depth = 0; _at < text.Length; _at = JsPart.End(text, _at))
        {
            var character = text[_at];
            if (depth == 0 && character is (',' or '}' or ']'))
            {
                break;
            }

            depth += character is '(' or '{' or '[' ? 1 : character is ')' or '}' or ']' ? -1 : 0;
        }

        return JsValue.Unknown;
    }

    private readonly bool IsAt(string what) => JsPart.IsAt(text, _at, what);

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
                _at = JsPart.EndOf(text, _at, "\n", isWithin: false);
            }
            else if (IsAt("/*"))
            {
                _at = JsPart.EndOf(text, _at + 2, "*/", isWithin: true);
            }
            else
            {
                return;
            }
        }
    }
}
