extension EnglishWords {
    /// One lemma a line, then its irregular forms: past forms before the bar, participles and the rest after it.
    static let irregularVerbs = """
        be was were | been being is are am
        have had | has having
        do did | done does
        say said | says
        go went | gone goes
        arise arose | arisen
        awake awoke | awoken
        bear bore | borne born
        beat beat | beaten
        become became | become
        begin began | begun
        bend bent |
        bet bet |
        bid bid |
        bind bound |
        bite bit | bitten
        bleed bled |
        blow blew | blown
        break broke | broken
        breed bred |
        bring brought |
        broadcast broadcast |
        build built |
        burn burnt burned |
        burst burst |
        buy bought |
        cast cast |
        catch caught |
        choose chose | chosen
        cling clung |
        come came | come
        cost cost |
        creep crept |
        cut cut | cutting
        deal dealt |
        dig dug | digging
        draw drew | drawn
        dream dreamt dreamed |
        drink drank | drunk
        drive drove | driven
        eat ate | eaten
        fall fell | fallen
        feed fed |
        feel felt |
        fight fought |
        find found |
        flee fled | fleeing
        fly flew | flown flies
        forbid forbade | forbidden
        forecast forecast |
        forget forgot | forgotten
        forgive forgave | forgiven
        freeze froze | frozen
        get got | gotten getting
        give gave | given
        grow grew | grown
        hang hung |
        hear heard |
        hide hid | hidden
        hit hit | hitting
        hold held |
        hurt hurt |
        keep kept |
        know knew | known
        lay laid |
        lead led |
        leave left |
        lend lent |
        let let | letting
        lie lay | lain lying lied
        light lit lighted |
        lose lost |
        make made |
        mean meant |
        meet met |
        mistake mistook | mistaken
        overcome overcame |
        overthrow overthrew | overthrown
        pay paid |
        plead pled pleaded |
        put put | putting
        quit quit | quitting
        read read |
        ride rode | ridden
        ring rang | rung
        rise rose | risen
        run ran | running
        see saw | seen
        seek sought |
        sell sold |
        send sent |
        set set | setting
        shake shook | shaken
        shed shed |
        shine shone shined |
        shoot shot |
        show showed | shown
        shrink shrank | shrunk
        shut shut | shutting
        sing sang | sung
        sink sank | sunk
        sit sat | sitting
        sleep slept |
        slide slid |
        speak spoke | spoken
        spend spent |
        split split |
        spread spread |
        spring sprang | sprung
        stand stood |
        steal stole | stolen
        stick stuck |
        sting stung |
        strike struck | stricken
        swear swore | sworn
        sweep swept |
        swim swam | swum
        swing swung |
        take took | taken
        teach taught |
        tear tore | torn
        tell told |
        think thought |
        throw threw | thrown
        undergo underwent | undergone
        understand understood |
        uphold upheld |
        wake woke | woken
        wear wore | worn
        weep wept |
        win won | winning
        wind wound |
        withdraw withdrew | withdrawn
        write wrote | written
        """

    /// Lemma, then irregular plurals and other forms.
    static let irregularNouns = """
        man men
        woman women
        child children
        person people
        foot feet
        tooth teeth
        mouse mice
        life lives
        wife wives
        knife knives
        leaf leaves
        half halves
        crisis crises
        basis bases
        analysis analyses
        criterion criteria
        phenomenon phenomena
        gas gases
        bus buses
        policeman policemen
        policewoman policewomen
        fireman firemen
        fisherman fishermen
        lawmaker lawmakers
        spokesman spokesmen
        serviceman servicemen
        gunman gunmen
        good better best
        bad worse worst
        """
}
