extension EnglishWords {
    /// Regular and irregular verbs of news English in their base form. A star marks those whose base or -s form is as
    /// often a noun: they count as verbs only where the words around them say so.
    static let verbs = """
        abandon abolish absorb abstain abuse* accelerate accept access* accompany account* accuse achieve acknowledge acquire
        acquit act* adapt add address* adjourn admit adopt advance* advise affect affirm agree aid* aim* air* alert* alleve allege
        allow alter amend amount* announce annex answer* anticipate apologize apologise appeal* appear apply appoint approach*
        approve argue arm* arouse arrange arrest* arrive ask assassinate assault* assemble assert assess assign assist* associate*
        assume assure attach attack* attempt* attend attract attribute* authorise authorize avert avoid await award* back* ban*
        bar* base* batter battle* beat be become beg begin behave believe belong benefit* betray bid* blame* blast* block* board*
        boast* bolster bomb* bombard boost* border* borrow bother boycott* brand* break* brief* bring broadcast* broker* build
        burn bury burst* buy calculate call* calm cancel capsize capture* care* carry cast* catch cause* caution* cease celebrate
        centre* center* challenge* change* charge* charter* chase* cheer* choose circulate cite claim* clarify clash* clean clear
        climb* close* collapse* collect collide combat* combine come comfort* command* comment* commit compare compel compete
        compile complain complete comply compose comprise concede concentrate concern* conclude condemn conduct* confess confirm
        confiscate conflict* confront confuse congratulate connect consider consist constitute construct consult contact* contain
        contend contest* continue contract* contradict contribute control* convene convert convey convict* convince cooperate
        coordinate cope correct cost* counter* count* cover* crack* crash* create credit* criticise criticize cross* crush* curb*
        cut* damage* deal* debate* decide declare decline* decrease* defeat* defect* defend defer define defuse defy degrade delay*
        delete deliver demand* demolish demonstrate denounce deny depart depend deploy deport depose derail describe deserve
        design* desire* destroy detail* detain detect deteriorate determine detonate devastate develop devote die differ dig direct
        disagree disappear disapprove discharge* disclose discover discuss dismantle dismiss dispatch* disperse displace display*
        dispute* disrupt dissolve distribute disturb divert divide dock* document* dominate donate double* doubt* downplay draft*
        drag draw* dream* drift* drive* drop* drown dump* earn ease echo* edge* eject elect eliminate embark embrace* emerge
        emphasise emphasize employ empower enable enact encounter* encourage end* endanger endorse endure enforce engage enhance
        enjoy enlist ensure enter entitle equip erase erode erupt escalate escape* escort* establish estimate* evacuate evade
        evaluate evolve examine exceed exchange* exclude execute exercise* exert exist exit* expand expect expel experience*
        expire explain explode exploit* explore export* expose express extend extinguish extradite face* facilitate fail fall* fear*
        feature* feed* feel fell fight* figure* file* fill finance* find* fine* finish fire* fix* flag* flatten flee float flood*
        flow* fly focus* follow forbid force* forecast* foresee forge forget forgive form* foster found free* freeze* fuel* fulfil
        fund* gain* gather generate get give go govern grant* grab greet grip* grow guarantee* guard* guide* gut hail* halt* hamper
        hand* handle* hang happen harass harbour* harm* hate* haul* have head* heal hear heckle help* hesitate hide highlight* hijack
        hinder hint* hire* hit* hold honour* honor* hope* host* house* hurl hurt ignite ignore illustrate imagine impair impeach
        impede implement imply import* impose impress imprison improve include increase* incur indicate indict inflict influence*
        inform inherit initiate injure insist inspect inspire install instruct insult* insure intend intensify intercept interpret
        interrogate interrupt intervene interview* introduce invade invent invest investigate invite involve isolate issue* jail*
        join joke* judge* jump* justify keep kick* kidnap kill* knock* know label* lack* land* last* launch* lay lead* leak* lean
        learn leave* lend let level* liberate lie* lift* light* limit* line* link* list* listen live* load* loan* locate lock* log*
        look* loom loot lose love* lower maintain make manage march* mark* market* mass* match* matter* mean meddle mediate meet
        mention mention* merge mind* misinterpret mislead miss* mix* mobilise mobilize mock* monitor* mount* mourn move* murder*
        name* narrow near* need* negotiate nominate note* notice* notify obey object* oblige obscure observe obtain occupy occur
        offer* omit open operate oppose order* organise organize originate oust outlaw outline* outrage* overcome overlook override
        oversee overthrow overturn owe own* pack* pass* patrol* pause* pay* perform permit* persist persuade pick* picture* place*
        plan* play* plead pledge* plot* plunge* point* poison* pollute portray pose* possess post* postpone pour praise* predict
        prefer prepare prescribe present* preserve press* pressure* pretend prevail prevent probe* proceed process* proclaim produce*
        profit* progress* prohibit project* prolong promise* promote prompt* propose prosecute protect protest* prove provide
        provoke publish pull* punish purchase* pursue push* put qualify question* quit quote* race* raid* raise* rally* range* rape*
        ratify reach* react read reaffirm realise realize reassure rebuff* rebuild recall* receive reckon recognise recognize
        recommend reconsider record* recover recruit* redirect reduce refer reflect reform* refrain refuse* regain regard* register*
        regret* regulate reinforce reiterate reject* relate relax release* relieve rely remain remark* remember remind remove render
        renew rent* reopen repair* repeal* repeat replace reply* report* represent reproach repudiate request* require rescue*
        resemble resent reserve* reside resign resist resolve* respect* respond rest* restore restrain restrict result* resume
        retain retaliate retire retreat* retrieve return* reveal reverse* review* revise revive revoke reward* ride* rise* risk* rob
        roll* rout rule* run* rush* sack* sail* salvage* sanction* satisfy save say scale* scatter schedule* scold score* scramble*
        scrap* scream* screen* seal* search* seat* secure see seek seem seize select sell send sense* sentence* separate serve settle
        sever shake* shape* share* shatter shed* shell* shelter* shift* shine shock* shoot* short shout* show* shrink shut sign* signal*
        signify silence* sing sink* sit slam* slap* slash* slay slip* slow smash* smuggle soar sort* sound* spare* spark* speak specify
        speculate spell* spend spill* split* spoil spot* spread* squeeze* stab* stage* stain* stall* stand* start* state* stay* steal
        stem* step* stick* stipulate stockpile* stop* store* storm* stress* stretch* strike* strip* struggle* study* submit subside
        succeed suffer suggest sue suit* summon supply* support* suppose suppress surge* surpass surprise* surrender* surround survey*
        survive suspect* suspend sustain swallow swap* swear sweep* swing* switch* sympathise table* tackle* take talk* target* teach
        tear* tell tend term* terminate test* testify thank* think threaten throw tie* tighten time* topple torch* torture* toss total*
        touch* tour* tow track* trade* trail* train* transfer* transform translate transmit transport* trap* travel* treat trigger* trip*
        triple* trouble* truck* trust* try* tumble* turn* undergo undermine understand undertake unfold unite unleash unload unveil uphold
        upset* urge use* usher vandalise vanish vary veto* view* violate visit* voice* volunteer* vote* vow* wage* wait walk* want warn
        wash waste* watch* water* wave* weaken wear weep weigh welcome* widen win* wipe withdraw withhold withstand witness* wonder* work*
        worry* worsen wound* wreck* write yell yield*
        """
}
