/// How English words are cut for syntax, for ``SplittingWords``: the conventions of the Universal Dependencies treebanks
/// of English.
let englishSyntax = """
    # Endings that are words of their own when written on to another.
    [clitics]
    n't 's 're 've 'll 'd 'm
    # Words written as one, with bars where syntax cuts them.
    [contractions]
    can|not gon|na wan|na got|ta out|ta gim|me lem|me du|n|no 't|is 't|was
    do|nt did|nt does|nt is|nt was|nt are|nt were|nt would|nt could|nt should|nt ca|nt wo|nt has|nt have|nt had|nt ai|nt
    # The same, where a capital would make another word of it.
    [lower contractions]
    i|m i|ve you|re they|re that|s there|s what|s
    # First parts that stay with what their hyphen joins them to: "pre-war", "e-mail".
    [prefixes]
    anti arch co counter cross e ex extra hyper inter intra macro mega meta micro mid mini mis mono multi neo non over
    pan poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans ultra un under
    # Of those, the ones that are words as well: they stay only before a part in small letters that is not of this list.
    [free prefixes]
    over under pan inter
    [parts of free prefixes]
    the a to and age par
    # Last parts that stay with what stands before the hyphen.
    [suffixes]
    wise esque
    # Units and the like that are cut from figures: "5km" is "5" "km". Letters alone stand as they are written: "5G" is one
    # word.
    [after figures]
    am pm a.m. p.m. a.m p.m k K m M b B p C x mn bn tn mm cm km ft lb lbs kg mg ml mph kph kmh km/h hz khz mhz ghz
    kw mw gw kwh mwh gwh kb mb gb tb yr yrs min mins hr hrs sec secs oz sq percent
    # Small words that keep their slash.
    [with slash]
    s/he w/o w/out n/a b/c l/c i/c
    # Two or three marks each.
    [file endings]
    com net org gov edu doc docx xls xlsx pdf ppt txt csv jpg jpeg png gif zip exe htm html
    [emoticons]
    :) :( ;) :-) :-( ;-) =) =( (: :D :P :/ :-/ ^_^ <3 :o :O XD
    """
