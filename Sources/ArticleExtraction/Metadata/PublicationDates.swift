import HTMLTree
import NewsModel

/// When an article was published and changed, by the surest place that says it.
struct PublicationDates {
    private(set) var published: PublicationTime?
    private(set) var modified: PublicationTime?
    private(set) var diagnostics: [Diagnostic] = []

    /// A place and what it says.
    struct Statement {
        /// What messages call the place; `nil` for one that may speak of something else, so that it contradicts nothing.
        var place: String?
        var published: String?
        var modified: String?
    }

    private struct Known {
        var place: String?
        var time: PublicationTime
    }

    /// Seconds by which two sure places may differ: time zones and the hour of a correction explain a day.
    private static let mostDifference = 86_400

    /// - Parameters:
    ///   - statements: what the sure places say, the surest first.
    ///   - address: the page's address.
    ///   - shown: the dates that the page shows; asked only where a date or its clock is missing.
    ///   - scripted: the date that the page's scripts hold; asked only where there is no other.
    init(
        _ statements: [Statement], address: String?, order: FieldOrder, shown: () -> [FoundDate],
        scripted: () -> PublicationTime?
    ) {
        var known = statements.compactMap { statement in
            statement.published.flatMap { Self.time($0, order) }.map { Known(place: statement.place, time: $0) }
        }
        Self.add(address.flatMap(AddressDate.init), to: &known)
        published = known.first?.time
        modified = statements.lazy.compactMap { $0.modified.flatMap { Self.time($0, order) } }.first
        for other in known.dropFirst() { refine(other.time) }
        if published?.hour == nil || published?.zoneOffset == 0 { take(shown()) }
        if published == nil { published = scripted().flatMap(Self.real) ?? modified }
        dropEarlierChange()
        tell(known, statements)
    }

    /// A page's address keeps the day on which it was published first; what systems write into the page is set anew when
    /// it is published again. Otherwise an address is the last to be trusted.
    private static func add(_ date: AddressDate?, to known: inout [Known]) {
        guard let date, let time = PublicationTime(iso8601: date.day) else { return }
        let isEarlier = known.first.map { day($0.time) - day(time) > 1 } ?? false
        known.insert(Known(place: "the page's address", time: time), at: date.isPath && isEarlier ? 0 : known.count)
    }

    /// Reads a value; a year that stands for none, as systems write it, is no date.
    private static func time(_ text: String, _ order: FieldOrder) -> PublicationTime? {
        DateForms.publicationTime(in: text, order: order).flatMap(real)
    }

    private static func real(_ time: PublicationTime) -> PublicationTime? {
        time.year >= 1600 && (time.year, time.month, time.day) != (1970, 1, 1) ? time : nil
    }

    private mutating func take(_ dates: [FoundDate]) {
        for date in dates where !date.isUpdate {
            if published == nil { published = date.time } else { refine(date.time) }
        }
        if modified == nil { modified = dates.first(where: \.isUpdate)?.time }
    }

    /// Another place that names the same day may know the hour, or the zone of the same hour.
    private mutating func refine(_ other: PublicationTime) {
        if let local = published.flatMap({ Self.local($0, as: other) }) {
            published = local
            return
        }
        guard let time = published, (time.year, time.month, time.day) == (other.year, other.month, other.day) else {
            return
        }
        let knowsHour = time.hour == nil && other.hour != nil
        let knowsZone =
            time.hour != nil && time.zoneOffset == nil && other.zoneOffset != nil
            && (time.hour, time.minute) == (other.hour, other.minute)
        if knowsHour || knowsZone { published = other }
    }

    /// A moment in universal time, told in the zone of the outlet's own clock, where the page shows it: the day that
    /// “yesterday” counts from may be another.
    private static func local(_ time: PublicationTime, as other: PublicationTime) -> PublicationTime? {
        guard time.zoneOffset == 0, let hour = other.hour, let minute = other.minute, other.zoneOffset != 0 else {
            return nil
        }
        let ahead = (day(other) - day(time)) * 1440 + (hour - (time.hour ?? 0)) * 60 + minute - (time.minute ?? 0)
        guard ahead != 0, ahead % 30 == 0, abs(ahead) <= farthestZone, other.zoneOffset ?? ahead == ahead else {
            return nil
        }
        var parts = DateParts(year: other.year, month: other.month, day: other.day)
        parts.clock = [hour, minute, time.second ?? 0]
        parts.zone = ahead
        return parts.publicationTime
    }

    /// Minutes: from UTC-12 to UTC+14.
    private static let farthestZone = 14 * 60

    /// A change before or at publication is none.
    private mutating func dropEarlierChange() {
        guard let time = published, let change = modified else { return }
        if (time.zoneOffset == nil) == (change.zoneOffset == nil), time.hour != nil, change.hour != nil {
            if change.epochSeconds <= time.epochSeconds { modified = nil }
        } else if Self.day(change) < Self.day(time) || (change.hour == nil && Self.day(change) == Self.day(time)) {
            modified = nil
        }
    }

    private static func day(_ time: PublicationTime) -> Int {
        PublicationTime.dayNumber(year: time.year, month: time.month, day: time.day)
    }

    private mutating func tell(_ known: [Known], _ statements: [Statement]) {
        if published == nil, let unread = statements.compactMap(\.published).first {
            diagnostics.append(.unreadableDate(unread))
        }
        guard let first = known.first, let place = first.place else { return }
        for other in known.dropFirst() {
            guard let otherPlace = other.place, Self.differ(first.time, other.time) else { continue }
            diagnostics.append(
                .conflictingDates(first.time.iso8601, from: place, and: other.time.iso8601, from: otherPlace))
            return
        }
    }

    private static func differ(_ one: PublicationTime, _ other: PublicationTime) -> Bool {
        if one.hour == nil || other.hour == nil { return abs(day(one) - day(other)) > 1 }
        return abs(one.epochSeconds - other.epochSeconds) > mostDifference
    }
}
