extension BylineWords {
    /// Hebrew words around an author's name.
    static let hebrew = BylineWords(
        openings: "מאת:, מאת, כתב:, כתבה:, כתבת:, מחבר:, מחברת:, נכתב על ידי, פורסם על ידי, טקסט:, מאת -",
        nearOpenings: "",
        joiners: "ו",
        jobs: "כתב, כתבת, כתבנו, עורך, עורכת, פרשן, פרשנית, עיתונאי, עיתונאית, סופר",
        nobody: "מערכת, המערכת, מערכת האתר, מערכת החדשות, כתבי האתר, סוכנויות הידיעות, סוכנויות",
        tails: "פורסם, עודכן, בשיתוף",
        agencies: "רויטרס, איי-פי, AP, AFP, Reuters, סוכנות הידיעות",
        credits: "לדברי, מקור:, באמצעות")
}
