/// The name under which iconv knows an encoding.
///
/// Labels are read as the WHATWG Encoding Standard asks: what pages call ISO-8859-1 is windows-1252, what they call
/// GB2312 is GB18030, and so on.
struct EncodingName {
    let name: String

    /// - Returns: `nil` for what cannot be a label.
    init?(label: String) {
        let folded = label.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\n" }
        let isLabel = folded.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x3A
        }
        guard !folded.isEmpty, folded.utf8.count <= 40, isLabel else { return nil }
        name = Self.standard[folded] ?? folded.uppercased()
    }

    /// Whether this system can convert from it.
    var isKnown: Bool { CharacterSetConversion.knows(name) }

    /// Whether its text is made of ASCII bytes alone, so that it looks like valid UTF-8.
    var isStateful: Bool { name.hasPrefix("ISO-2022") || name == "UTF-7" || name == "HZ" }

    private static let standard: [String: String] = {
        var table: [String: String] = [:]
        for line in labels.split(separator: "\n") {
            let words = line.split(separator: " ")
            for label in words.dropFirst() { table[String(label)] = String(words[0]) }
        }
        return table
    }()

    /// An iconv name, then the labels that mean it where they are not simply the same name. A page that says UTF-16 in
    /// ASCII letters is not in UTF-16.
    private static let labels = """
        UTF-8 utf-8 utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be utf16 unicode
        WINDOWS-1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 ascii us-ascii ansi cp1252 x-cp1252
        WINDOWS-1254 iso-8859-9 iso8859-9 latin5 cp1254 x-cp1254
        WINDOWS-1250 cp1250 x-cp1250
        WINDOWS-1251 cp1251 x-cp1251 win-1251
        WINDOWS-1253 cp1253 x-cp1253
        WINDOWS-1255 cp1255 x-cp1255
        WINDOWS-1256 cp1256 x-cp1256
        WINDOWS-1257 cp1257 x-cp1257
        WINDOWS-1258 cp1258 x-cp1258
        ISO-8859-2 latin2 iso8859-2 l2
        ISO-8859-8 iso-8859-8-i logical visual
        ISO-8859-15 latin9 latin-9 iso8859-15 l9
        CP874 tis-620 iso-8859-11 windows-874 dos-874
        CP866 ibm866 cp866 866
        KOI8-R koi8-r koi8 koi koi8_r
        KOI8-U koi8-u koi8-ru
        MACINTOSH mac x-mac-roman macintosh
        MAC-CYRILLIC x-mac-cyrillic x-mac-ukrainian
        GB18030 gb2312 gb_2312-80 gbk x-gbk cp936 gb18030 chinese
        BIG5-HKSCS big5 big5-hkscs cn-big5 x-x-big5
        CP932 shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932
        EUC-JP x-euc-jp
        CP949 euc-kr ks_c_5601-1987 ksc5601 ks_c_5601-1989 windows-949 korean
        """
}
