/// Given names by whom they are usually given to, and which of them one person may go by.
enum EnglishGivenNames {
    static let male = """
        aaron abbas abdel abdelfattah abdul abdulaziz abdullah abe abraham adam adrian ahmad ahmed ahmet alain alan albert aldo
        alejandro aleksandar aleksander aleksandr aleksei alexander alexandre alexei alexis alfonso alfred ali alistair alvaro
        alvin amir amos anders andre andreas andrei andrew andrey andriy andy angus anil anthony anton antonio antony anwar
        archie ari arjun armin arne arnold arsen artem arthur arturo ashraf asif augusto axel aziz barack bart bashar bassam ben
        benito benjamin benny bernard bernardo bernie bertrand bill björn blake bob bobby bogdan boris boyan brad brandon
        brendan brent brett brian bruce bryan bryce byron cameron carl carlos cary cecil cedric cesar chad charles chester
        christian christopher chuck clarence clark claudio clay clement cliff clifford clint clive colin conor cory craig curtis
        cyril cyrus damien damon dan daniel danilo danny dario darius darren darryl dave david dean denis dennis denys derek
        desmond dick diego dimitri dimitrios dinesh dirk dmitri dmitry dominic don donald donnie doug douglas drew duncan dustin
        dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot ellis elon elvis emanuel emil
        emilio emir emmanuel enrique enzo ercan eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene evan
        evgeny fabian fabio fadi faisal farid faruk felipe felix ferdinand fernando fidel filip finn floyd francisco francois
        frank franklin franz fred frederic frederick frederik friedrich fritz gabriel gareth garry gary gavin gennady geoff
        geoffrey georg george georges georgi gerald gerard gerhard gianni gilbert giles giorgio giovanni giuseppe glenn gordon
        graham grant greg gregory guillaume gunther gus guy hakan hamid hans harald harold harry haruto harvey hassan hector
        heinrich heinz helmut henri henrik henry herbert herman hiroshi hisham horst howard hubert hugo humphrey hussain hussein
        ian ibrahim idris igor ihor ilya imad imran isaac ishmael ismail ivan ivo jaafar jack jacob jaime jair jake jamal james
        jared jarek jaroslav jarrod jason javad javier jay jeff jens jeremy jeroen jerome jerry jesse jesus jim jimmy joachim
        joao joaquin jochen joe joel johan johannes john johnny jon jonas jonathan joost jorge jose josef joseph josh joshua
        juan juergen julian julius junichi juri justin kamal kamil kareem karel karim karl kaspar kasper keith kemal ken kenji
        kenneth kent kevin khaled khalid khalil kieran kirk klaus konrad konstantin krzysztof kurt kyle lamar lance larry lars
        laszlo laurent lawrence leo leon leonard leonardo leonid leopold leroy lester lev levi lewis liam lionel lloyd logan
        lorenzo lothar louie louis luca lucas luciano ludwig luigi luis lukas luke luther magnus maher mahmoud mahmud majid
        malcolm mamdouh manfred manuel marat marc marcel marcelo marcin marco marcus mariano mario marius mark martin marvin
        massimo mateo mathias matt matteo matthew matthias maurice mauricio mauro maxim maxime maximilian mehdi mehmet melvin
        michael michel mick miguel mikael mike mikhail milan milos mitch mitchell mitt mohamad mohamed mohammad mohammed mohsen
        mortimer moses mostafa moussa muhammad murat mustafa nabil nadir naftali nasser nathan naveed neal ned neil nestor
        neville newt nicholas nick nicolas nigel nikola nikolai nils noah norbert norman octavio odd olaf ole oleg oliver
        olivier omar omari orlando osama oscar oswald otto owen pablo paolo pascal patricio patrick paul paulo pavel pawel pedro
        percy perry peter petr petro phil philip philippe pierre pieter piotr quentin rafael rajesh ralph rami ramon randall
        randy raphael rashid raul ravi ray raymond reginald reinhard rene rex rhys ricardo riccardo richard richie rick rishi
        robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie roy ruben rudolf rudy
        rufus rupert russell rustam ryan saad sadiq saeed sajid salman salvador salvatore samir samuel sanjay santiago saul
        sayed scott sean sebastian sebastien selim semyon serge sergei sergey sergio seth shahid shane shaun shawn sherman
        shigeru shinzo siegfried sigmar silvio simeon simon slobodan solomon spencer stan stanislav stanley stavros stefan
        stefano steffen stephane stephen sterling steve steven stewart stuart sunil svante sven taha takashi tamim taras tareq
        tariq taro tayyab tayyip ted terrence thabo thad theo thibault thomas thorsten tim timothy tobias toby todd tom tomas
        tomasz tommy tony torsten travis trent trevor tristan tyler tyrone ulrich umar uri urs uwe vaclav valdis valentin valery
        vasily vernon vicente victor viktor vince vincent vinod vitali vito vivek vlad vladimir vladislav volker volodymyr wade
        waldemar waleed walid wallace walter warren wayne wesley wilfred wilhelm will willem william willie winston wolfgang
        woody xavier yair yanis yannick yaser yasser yiannis yitzhak yosef youssef yuri yusuf yuval yves zach zachary zbigniew
        ziad zinedine zoran
        """

    static let female = """
        abigail adele adriana agnes aicha aisha alexandra alice alicia aline alison allison amal amanda amara amelia amina amy
        ana anastasia angela angelina anita anja ann anna annalena anne anneke anneliese antonia april ariana astrid audrey aung
        aurora ava barbara beatrice beatriz benedetta bernadette beth betty bianca birgit brenda bridget brigitte camila camille
        carla carmen carol caroline cassandra catherine cecilia celia chantal charlotte chiara chloe christiane christina
        christine cindy claire clara claudia colleen constance cora cristina cynthia dalia daniela danielle daphne daria darya
        debbie deborah delia denise diana diane dilma dolores donna dorothy edith eileen ekaterina eleanor elena eleni elisa
        elisabeth elise eliza elizabeth ella ellen elsa elvira emily emma erica erin esme estelle esther eugenia eunice eva
        evelyn ewa faith farah fatima faye federica felicity fernanda fiona florence frances francesca frida gabriela gabriella
        gail genevieve georgia georgina geraldine gertrude gina ginny giorgia giulia gloria grace greta gretchen guadalupe gwen
        hala hanan hanna hannah harriet hazel heather heidi helen helena helene helga hilda hillary hiroko huda ilse imani ines
        inge ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy jacqueline jana jane janet janice jasmine jeanne
        jeannette jelena jenna jennifer jenny jessica jill joan joanna joanne jodie johanna josephine joy joyce judith judy
        julia juliana julianne julie juliet june kaja kamala karen karin karina katarina kate katharina katherine kathleen
        kathryn kathy katie katja katrina kay kayla keiko khadija kirsten kristen kristin kristina ksenia laila lara larissa
        latifa laura lauren layla leah leila lena leticia lidia liliana lily lina linda lindsey lisa liv liz liza lois loretta
        lorraine louise lourdes lucia luciana lucy lydia mabel madeleine magdalena maggie mahsa malala malia manuela marcela
        marcia maren margaret margarita margot maria mariam mariana marianne marie marilyn marina marisa marissa marjorie
        marlene marta martha mary maryam masha matilda maureen maya meg megan meghan mei melania melinda melissa mercedes
        meredith mia michaela michele michelle mila mina minna miranda miriam moira molly mona monica nadia nadine naima nancy
        naomi nasrin natalia natalie natasha nathalie nicole nigar nikki nina nora noura oksana olena olga olivia paige pamela
        patricia patty paula pauline peggy penelope penny petra phoebe phyllis pia polly priscilla priti priya rachel rafaela
        rania rebecca renata renee rhonda rita roberta rosa rosalind rosemary rosie roxana roxanne ruth sabine sabrina sadia
        sahar sally salma samantha samia sana sandra sanna sara sarah selena serena shabana sharon sheila shirin shirley sigrid
        silvia sinead siobhan sofia sonia sophia sophie soraya stacey stacy stella stephanie sue suella sunita susan susanna
        susanne suzanne svetlana sylvia tamar tamara tanya tara tatiana tatyana teresa tess thelma theresa tina tulsi ulrike
        ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian viviana wanda wendy wilma
        xiomara yael yana yasmin yelena yevgenia yolanda yulia yuliya yuriko yusra yvonne zahra zainab zara zeinab zeynep zoe
        zuzana
        """

    /// Names of men and women.
    static let either = """
        alex andrea ashley billie casey charlie chris claude dana dominique francis frankie jackie jamie jan jean jessie jo
        jordan kelly kerry kim lee leslie lynn marion max morgan nicola noor nur pat robin sam sasha shannon sidney simone
        taylor terry tracy
        """

    /// A line for each name: its short forms and spellings, which one person may use beside it.
    static let sameName = """
        abdullah abdallah abdulla
        abigail abby abbie gail
        abraham abe
        albert al bert
        alexander alex alec sandy sasha aleksandr aleksander alexandre alejandro oleksandr
        alexandra alex sandra sasha
        alfred alf fred
        ali aly
        andrew andy drew andrei andrey andriy
        ann anne anna annie
        anthony tony antony anton antonio
        arthur art
        barbara barb babs
        benjamin ben benny
        bernard bernie
        calvin cal
        catherine katherine kathryn katharine kate katie kathy cathy kay kit ekaterina
        charles charlie chuck carlos karl
        christina christine chris tina
        christopher chris kit topher
        cynthia cindy
        daniel dan danny
        david dave
        deborah debra debbie deb
        dmitry dmitri dimitri dmytro dima
        donald don donnie
        dorothy dot dottie
        douglas doug
        edward ed eddie ted ned
        eleanor ellie nell nora
        elizabeth liz beth betty betsy eliza lizzie libby elisabeth
        emily em
        eugene gene yevgeny evgeny
        ferdinand fernando
        frances fran frankie
        francis frank frankie
        franklin frank
        frederick fred freddie frederic frederik
        gabriel gabe
        geoffrey jeffrey jeff geoff
        george georg jorge georgi
        gerald gerry jerry
        gregory greg
        harold harry hal
        henry harry hank henri enrique
        hussein hussain husayn hossein
        isaac ike
        jacob jake jack
        jacqueline jackie
        james jim jimmy jamie
        janet jan
        jennifer jen jenny
        jeremy jerry jeremiah
        jessica jess jessie
        john jack johnny jon ivan juan jean
        jonathan jon jonny
        joseph joe joey josef jose
        joshua josh
        judith judy
        kenneth ken kenny
        kevin kev
        kimberly kim
        lawrence larry laurence lars
        leonard leo len lenny
        leonid leo
        louis lou luis lewis
        margaret maggie meg peggy marge margot rita
        martin marty
        matthew matt
        megan meg
        melissa mel
        michael mike mick mickey mikhail michel
        mitchell mitch
        mohammed muhammad mohamed mohammad mohamad mohamad mehmet
        moses moshe
        nancy nan
        natalia natalie natasha nataliya
        nathan nathaniel nate nat
        nicholas nick nicky nicolas nikolai
        olga olha
        oliver ollie
        omar umar
        osama usama
        pamela pam
        patricia pat patty trish tricia
        patrick pat paddy
        peter pete pyotr petro pedro
        philip phil phillip philippe
        rachel rae
        raymond ray
        rebecca becky becca
        richard dick rick ricky rich richie ricardo
        robert bob bobby rob robbie bert roberto
        roderick rod
        ronald ron ronnie
        rosemary rosie
        rudolph rudy rudolf
        russell russ
        samantha sam
        samuel sam sammy
        sergei sergey serhiy sergio
        sidney sid
        solomon sol
        stanley stan
        stephanie steph
        stephen steven steve stefan
        susan sue suzanne susie
        sylvester sly
        terence terry terrence
        theodore ted teddy theo
        theresa teresa terry tess
        thomas tom tommy tomas
        timothy tim
        tobias toby
        valentina val
        victor vic viktor
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        vladimir vlad volodymyr
        walter walt wally
        william bill billy will willy liam
        winston win
        yusuf youssef yousef yusef youssof
        yevgenia eugenia
        yulia julia yuliya
        zachary zach zack
        """
}
