"""A hundred and fifty things that a field may hold and a page has to bear."""

MARKUP = (
    "Ann <ann@example.org>", "<b", "<b>bold</b>", "</para>", "<para>", "<br/>", "<!-- note -->",
    "<![CDATA[x]]>", '<?xml version="1.0"?>', "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>",
    '<img src="/etc/hostname"/>', '<img src="https://example.org/a.png" width="9" height="9"/>',
    '<a href="javascript:alert(1)">x</a>', '<a href="https://example.org/">x</a>',
    "<link destination='x'>y</link>", "<onDraw name='x' label='y'/>", "<seq id='x'/>",
    "<font color=red>C++ & Co</font>", "<font name='/etc/passwd'>x</font>", "<script>1</script>",
    "<svg onload=alert(1)>", "<iframe src=file:///etc/passwd>", "<unichar code='65'/>",
    "<greek>a</greek>", "<super>2</super>", "<evalString>1+1</evalString>",
    "&amp; &lt; &#65;", "&nbsp;", "&#0;", "&#x202e;", "&unknown;", "&", "&&&&", "%26", "&lol9;",
    "# Heading", "**bold** _it_", "[x](javascript:1)", "![x](/etc/passwd)", "`code`", "- item",
    "> quoted", "| a | b |", "\\textbf{x}", "\\input{/etc/passwd}", "$x^2$", "{{ x }}", "{% x %}",
    "{name} %s $name ${name}", "%(name)s", "{0.__class__}", "#{x}", "<%= x %>", "$(id)", "`id`",
    "; rm -rf ~", "' OR '1'='1", '" OR ""="', "Robert'); DROP TABLE people;--", "=1+1",
    "=HYPERLINK(\"https://example.org\")", "+1-202-555-0142", "@SUM(1)", "-2+3",
)  # fmt: skip
"""Prints as it was typed."""

PDF = (
    "(brackets", "brackets)", "((()))", "\\", "\\\\", "\\(", "back \\n slash", "\\053", "ET BT",
    "endstream endobj", "/Type /Action /S /JavaScript", "/URI (https://example.org)",
    "<< /S /Launch /F (x) >>", "<</JS (app.alert(1))>>", "%PDF-1.7", "%%EOF", "stream", "xref",
    "/EmbeddedFile", "<feff0041>", "EMC BDC", "/Artifact BMC", "Tj", "[(x) -250 (y)] TJ", "q Q",
)  # fmt: skip
"""What a PDF is made of, as words; it prints as it was typed."""

LINKS = (
    "https://example.org/?q=a&b=c#d", "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd",
    "mailto:a@example.org?bcc=b@example.org", "data:text/html,<b>x</b>", "\\\\host\\share\\x",
    "ftp://u:p@example.org", "tel:+12025550142", "C:\\Windows\\system.ini", "../../../x", "~/.ssh",
)  # fmt: skip
"""Prints as it was typed, and leads nowhere."""

ODD = (
    "", " ", "   ", "\n", "\n\n\n", "\r\n", "\r", "\t", "\x00", "a\x00b", "\x1b[31mred", "\x7f",
    "\x85", "\u2028", "\u2029", "a\u2028b", "\ufeff", "\ufeffx", "\u200b", "\u200d", "\u200e",
    "\u202eback\u202c", "\u2066x\u2069", "\u061c", "\u00ad", "so\u00adft", "\ud800", "x\udfff",
    "\ufffe", "\u0301", "e" + "\u0301" * 40, "\u00a0", "a\u00a0b", "\u3000", "\u202f", "\ufffd",
)  # fmt: skip
"""Without shape, or with too much of it."""

SCRIPTS = (
    "日本語", "中文名字", "한국어", "ไทย", "አበበ", "नमस्ते", "שלום (עולם)", "مرحبا، ١٢٣", "ﷺ ﷲ", "ﬁ ﬂ",
    "👩\u200d💻", "🙂\ufe0f", "🇩🇪", "👍🏽", "𝔘𝔫𝔦", "𠀀", "\ue000", "\U0010ffff", "①②③ ½ ™",
    "‘’“”„«»—–…", "Ǆ ŉ ß ẞ ſ", "∑ ∫ √ ≠ ∞", "☐ ☑ ✓ ★ ♥", "Z̴̨̛a̶l̵g̷o̸", "שa1م2日",
)  # fmt: skip
"""Prints, or is said not to."""

ALL = (*MARKUP, *PDF, *LINKS, *ODD, *SCRIPTS)
