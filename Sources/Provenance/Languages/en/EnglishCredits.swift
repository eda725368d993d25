/// Agencies, credit lines and by-lines in English.
let englishCredits = """
    # Name: forms | …; forms of up to four letters count only in capitals.
    [agencies]
    Reuters: reuters | thomson reuters
    Associated Press: associated press | ap
    AFP: afp | agence france-presse | agence france presse
    PA Media: pa | pa media | press association
    United Press International: upi | united press international
    Bloomberg: bloomberg | bloomberg news
    DPA: dpa | deutsche presse-agentur
    ANSA: ansa
    EFE: efe | agencia efe
    APA: apa | austria press agency
    ATS: ats | keystone-ats
    Belga: belga
    ANP: anp
    TT: tt news agency
    NTB: ntb
    Ritzau: ritzau
    STT: stt
    PAP: pap | polish press agency
    CTK: ctk | czech news agency
    MTI: mti
    Agerpres: agerpres
    Lusa: lusa
    TASS: tass | itar-tass
    Interfax: interfax | interfax-ukraine
    RIA Novosti: ria | ria novosti
    Ukrinform: ukrinform
    UNIAN: unian
    BelTA: belta
    Xinhua: xinhua | xinhua news agency
    China News Service: china news service
    Kyodo: kyodo | kyodo news
    Jiji: jiji | jiji press
    Yonhap: yonhap | yonhap news agency
    KCNA: kcna
    CNA: central news agency
    PTI: pti | press trust of india
    ANI: asian news international
    IANS: ians
    Antara: antara
    Bernama: bernama
    VNA: vietnam news agency
    AAP: aap | australian associated press
    Canadian Press: canadian press
    CNS: catholic news service
    Anadolu: anadolu | anadolu agency
    IRNA: irna
    ISNA: isna
    Tasnim: tasnim
    Fars: fars | fars news agency
    SANA: sana
    WAFA: wafa
    SPA: saudi press agency
    WAM: wam
    QNA: qatar news agency
    MENA: middle east news agency
    NAN: news agency of nigeria
    SAPA: south african press association
    Prensa Latina: prensa latina
    Agencia Brasil: agencia brasil
    Telam: telam
    [credit phrases]
    with additional reporting by
    with additional reporting from
    with contributions from
    contributed to this report
    contributed to this article
    contributed to this story
    contributed reporting
    additional reporting by
    additional reporting from
    with reporting by
    with reporting from
    with material from
    with files from
    based on reporting by
    reporting by
    writing by
    editing by
    compiled by
    material from
    source :
    sources :
    agencies :
    [separators]
    and with & by for from via additional reporting written
    [place prepositions]
    in at near
    [generic words]
    staff agencies wire wires desk newsroom editor editors editorial reporter reporters correspondent correspondents
    writer writers team columnist contributor contributors special exclusive updated published editing bureau online web
    [determiners]
    a an the its his her their our
    [spokes words]
    spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative representatives
    [spokes prepositions]
    for of from at
    [same passage]
    the same words in both
    """
