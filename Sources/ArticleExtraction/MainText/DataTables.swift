import HTMLTree

/// Finds the tables of a page that show figures or names in rows, as results of elections do, and not its layout.
///
/// In their cells a link alone is a name, and a word that stands there again and again is a value; a row is one line.
struct DataTables {
    /// By node: the nearest table around it, itself included; 0 where there is none.
    private let tables: [Int32]
    /// By node: the nearest row around it, itself included; 0 where there is none.
    private let rows: [Int32]
    /// By node.
    private let isData: [Bool]

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// Bytes that a cell has on average; parts of a page are longer.
    private static let longestCell: Int32 = 60
    /// More links than this share are a menu.
    private static let mostLinks = 0.5

    private struct Size {
        var rows: Int32 = 0
        var cells: Int32 = 0
        var holdsTable = false
    }

    /// - Parameter measures: by node, with all that it holds.
    /// - Complexity: O(*n*) in the size of the page.
    init(in page: HTMLDocument, measures: [NodeMeasures]) {
        var tables = [Int32](repeating: 0, count: page.nodes.count)
        var rows = tables
        var sizes: [Int32: Size] = [:]
        for node in page.nodes.dropFirst() {
            let around = tables[page.parent(of: node) ?? 0]
            tables[node] = around
            rows[node] = rows[page.parent(of: node) ?? 0]
            switch page.tag(of: node) {
            case .table:
                tables[node] = Int32(node)
                sizes[Int32(node)] = Size()
                sizes[around]?.holdsTable = true
            case .tr:
                rows[node] = Int32(node)
                sizes[around]?.rows += 1
            case .td, .th: sizes[around]?.cells += 1
            default: break
            }
        }
        var isData = [Bool](repeating: false, count: page.nodes.count)
        for (table, size) in sizes { isData[Int(table)] = Self.isData(size, measures[Int(table)]) }
        self.tables = tables
        self.rows = rows
        self.isData = isData
    }

    private static func isData(_ size: Size, _ measures: NodeMeasures) -> Bool {
        !size.holdsTable && size.rows > 2 && size.cells >= 2 * size.rows && measures.text > 0
            && measures.text <= size.cells * longestCell && measures.linkShare <= mostLinks && measures.fields == 0
    }

    /// Whether a node is such a table or stands in one.
    func contain(_ node: Int) -> Bool { isData[Int(tables[node])] }

    /// Between two cells, as where they hold no elements.
    private static let separator = " "

    /// The texts of blocks, those of a table's row together.
    ///
    /// - Complexity: O(*n*).
    func paragraphs(of blocks: [TextBlock], in sequence: BlockSequence) -> [String] {
        var paragraphs: [String] = []
        var last: Int32 = 0
        for block in blocks {
            let row = contain(block.holder) ? rows[block.holder] : 0
            let text = sequence.text(of: block)
            if row > 0, row == last {
                paragraphs[paragraphs.count - 1] += Self.separator + text
            } else {
                paragraphs.append(text)
            }
            last = row
        }
        return paragraphs
    }
}
