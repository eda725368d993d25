import Foundation
import Synchronization

/// A web server on 127.0.0.1 whose answers are bytes that a test chooses, so that they can be as wrong as any.
///
/// ```swift
/// let server = try LocalServer { request, connection in connection.send("HTTP/1.1 200 OK\r\n\r\nText.") }
/// server.address("/a")  // "http://127.0.0.1:40123/a"
/// ```
///
/// Every connection has a thread of its own and is closed when its answer returns. The server ends with the value.
public final class LocalServer: Sendable {
    public let port: UInt16
    private let listener: Int32
    private let log = Log()

    /// - Parameter answer: called once for each request that arrived.
    public init(_ answer: @escaping @Sendable (Request, Connection) -> Void) throws {
        Self.avoidProxies
        (listener, port) = try Self.listen()
        let listener = listener
        let log = log
        Thread.detachNewThread {
            while true {
                let socket = accept(listener, nil, nil)
                if socket < 0, errno == EINTR { continue }
                guard socket >= 0 else { return }
                Thread.detachNewThread { Self.serve(Connection(socket: socket, log: log), answer) }
            }
        }
    }

    deinit {
        log.isStopped.store(true, ordering: .relaxed)
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    public func address(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

    /// The requests so far, in the order in which they arrived.
    public var requests: [Request] { log.requests.withLock { $0 } }

    /// The bytes that the system took from the answers so far, those in its own buffers among them.
    public var bytesSent: Int { log.bytesSent.load(ordering: .relaxed) }

    /// A port on which nobody listens.
    public static func unusedPort() throws -> UInt16 {
        let (listener, port) = try listen()
        close(listener)
        return port
    }

    /// A proxy that the environment names could not reach this server.
    private static let avoidProxies: Void = { setenv("no_proxy", "127.0.0.1,host.invalid", 1) }()

    private static func listen() throws -> (listener: Int32, port: UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                listener >= 0 && bind(listener, pointer, length) == 0 && Foundation.listen(listener, 64) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard isListening else { throw CocoaError(.featureUnsupported) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    private static func serve(_ connection: Connection, _ answer: @Sendable (Request, Connection) -> Void) {
        defer { connection.close() }
        guard let request = connection.request() else { return }
        connection.log.requests.withLock { $0.append(request) }
        answer(request, connection)
    }

    final class Log: Sendable {
        let requests = Mutex<[Request]>([])
        let bytesSent = Atomic(0)
        let isStopped = Atomic(false)
    }
}

/// What a client asked for.
public struct Request: Hashable, Sendable {
    /// `/a?b=c`.
    public var target: String
    /// The lines after the first, as they came.
    public var fields: [String]

    init?(_ header: String) {
        let lines = header.components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        target = String(words[1])
        fields = lines.dropFirst().filter { !$0.isEmpty }
    }

    public func field(_ name: String) -> String? {
        fields.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }.map {
            String($0.dropFirst(name.count + 2))
        }
    }
}

/// A client that waits for its answer.
public struct Connection: Sendable {
    let socket: Int32
    let log: LocalServer.Log

    /// Sends bytes.
    ///
    /// - Returns: whether the client took them, and the test is not over.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.send(socket, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0, !log.isStopped.load(ordering: .relaxed) else { return false }
            sent += count
            log.bytesSent.add(count, ordering: .relaxed)
        }
        return true
    }

    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends a whole answer with its length.
    public func send(status: String = "200 OK", _ fields: [String] = [], body: [UInt8]) {
        send(
            (["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"] + fields + ["", ""])
                .joined(separator: "\r\n"))
        send(body)
    }

    public func send(status: String = "200 OK", _ fields: [String] = [], body: String) {
        send(status: status, fields, body: Array(body.utf8))
    }

    public func wait(_ seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }

    /// Reads to the empty line after the header; `nil` where the client goes away before.
    func request() -> Request? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while bytes.count < 1 << 20 {
            let count = recv(socket, &piece, piece.count, 0)
            guard count > 0 else { return nil }
            bytes += piece[..<count]
            // What does not begin with a method is no HTTP, but encryption.
            guard (0x41...0x5A).contains(bytes[0]) else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains("\r\n\r\n") { return Request(text) }
        }
        return nil
    }

    func close() {
        shutdown(socket, Int32(SHUT_RDWR))
        Foundation.close(socket)
    }
}
