extension DateWords {
    /// Persian names of the months of the Gregorian calendar.
    static let persian = DateWords(
        months: [
            "ژانویه",
            "فوریه",
            "مارس",
            "آوریل",
            "مه, می",
            "ژوئن",
            "ژوئیه, جولای",
            "اوت, آگوست",
            "سپتامبر",
            "اکتبر",
            "نوامبر",
            "دسامبر",
        ],
        updates: "به روز, به‌روزرسانی, بروزرسانی, روزآمد, ویرایش")
}
