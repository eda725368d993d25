import HTMLTree

/// Finds the tables of a page that show figures or names in rows, as results of elections do, and not its layout.
///
/// In their cells a link alone is a name, and a word that stands there again and again is a value; a row is one line.
struct DataTables {
    /// By node: the nearest table around it, itself included; 0 where there is none. Empty for a page without such tables,
    /// as are the others.
    private var tables: [Int32] = []
    /// By node: the nearest row around it, itself included; 0 where there is none.
    private var rows: [Int32] = []
    /// By node: whether it is such a table.
    private var isData: [Bool] = []
    /// By node: how many nodes it holds, itself included, that stand in such tables.
    private var nodesInTables: [Int32] = []

    // Set on the extraction yardsticks and on the project's own pages; rerun both after changing one.

    /// Bytes that a cell has on average; parts of a page are longer.
    private static let longestCell: Int32 = 60
    /// One link in this many cells are names; more are a menu.
    private static let cellsOfLink: Int32 = 2
    private static let fewestRows = 3
    /// The share of an element's nodes from which the table is what it holds, beside a heading and a note.
    private static let nearlyAll = 0.6

    private struct Size {
        var rows: Int32 = 0
        var cells: Int32 = 0
        var text: Int32 = 0
        var links: Int32 = 0
        var holdsOther = false
    }

    /// - Complexity: O(*n*) in the size of the page.
    init(in page: HTMLDocument) {
        guard page.nodes.contains(where: { page.tag(of: $0) == .table }) else { return }
        tables = [Int32](repeating: 0, count: page.nodes.count)
        rows = tables
        let sizes = measure(page)
        isData = [Bool](repeating: false, count: tables.count)
        for (table, size) in sizes where Self.isData(size) { isData[Int(table)] = true }
        nodesInTables = isData.indices.map { isData[Int(tables[$0])] ? 1 : 0 }
        for node in page.nodes.dropFirst().reversed() {
            nodesInTables[page.parent(of: node) ?? 0] += nodesInTables[node]
        }
    }

    private mutating func measure(_ page: HTMLDocument) -> [Int32: Size] {
        var sizes: [Int32: Size] = [:]
        for node in page.nodes.dropFirst() {
            let parent = page.parent(of: node) ?? 0
            let table = tables[parent]
            (tables[node], rows[node]) = (table, rows[parent])
            switch page.tag(of: node) {
            case .table:
                tables[node] = Int32(node)
                sizes[Int32(node)] = Size()
                sizes[table]?.holdsOther = true
            case .tr where table > 0:
                rows[node] = Int32(node)
                sizes[table]?.rows += 1
            case .td, .th: sizes[table]?.cells += 1
            case .input, .textarea, .select, .button: sizes[table]?.holdsOther = true
            case .a: sizes[table]?.links += 1
            case .text where table > 0: sizes[table]?.text &+= Int32(clamping: page.textRange(of: node).count)
            default: break
            }
        }
        return sizes
    }

    private static func isData(_ size: Size) -> Bool {
        !size.holdsOther && size.rows >= fewestRows && size.cells >= 2 * size.rows && size.text > 0
            && size.text <= size.cells * longestCell && size.links * cellsOfLink <= size.cells
    }

    /// Whether a node is such a table or stands in one.
    ///
    /// - Complexity: O(1).
    func contain(_ node: Int) -> Bool { !isData.isEmpty && isData[Int(tables[node])] }

    /// Whether such tables are nearly all that an element holds.
    ///
    /// - Complexity: O(1).
    func fill(_ node: Int, of page: HTMLDocument) -> Bool {
        !isData.isEmpty && nodesInTables[node] > 0
            && Double(nodesInTables[node]) >= Double(page.subtree(of: node).count) * Self.nearlyAll
    }

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
