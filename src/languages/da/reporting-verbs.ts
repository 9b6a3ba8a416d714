import type { ReportingVerbs } from '../pack-of-speech.ts'

// Source: the project's list of Danish reporting verbs, gone through verb by verb with Den Danske Ordbog's constructions.
// Left out: perception, knowledge and plain action (vide, se, opdage, beslutte, forsøge), and verbs of talk that take neither
// speech nor a clause (drøfte, diskutere, interviewe).
// Each verb: infinitive, present, past, participle, passive (`-` where there is none), then the words it takes with it.

/** What is said is a clause (`siger, at …`), a comment (`…, siger X`) or verbatim (`»…«, siger X`). */
const say = `
sige siger sagde sagt siges; udtale udtaler udtalte udtalt udtales; oplyse oplyser oplyste oplyst oplyses;
fortælle fortæller fortalte fortalt fortælles; forklare forklarer forklarede forklaret forklares;
meddele meddeler meddelte meddelt meddeles; melde melder meldte meldt meldes; melde melder meldte meldt meldes ud;
berette beretter berettede berettet berettes; bemærke bemærker bemærkede bemærket bemærkes;
tilføje tilføjer tilføjede tilføjet tilføjes; indskyde indskyder indskød indskudt indskydes;
svare svarer svarede svaret svares; gentage gentager gentog gentaget gentages;
understrege understreger understregede understreget understreges; pointere pointerer pointerede pointeret pointeres;
betone betoner betonede betonet betones; fremhæve fremhæver fremhævede fremhævet fremhæves;
påpege påpeger påpegede påpeget påpeges; konstatere konstaterer konstaterede konstateret konstateres;
fastslå fastslår fastslog fastslået fastslås; fastholde fastholder fastholdt fastholdt fastholdes;
præcisere præciserer præciserede præciseret præciseres; konkludere konkluderer konkluderede konkluderet konkluderes;
erklære erklærer erklærede erklæret erklæres; bekendtgøre bekendtgør bekendtgjorde bekendtgjort bekendtgøres;
kundgøre kundgør kundgjorde kundgjort kundgøres; annoncere annoncerer annoncerede annonceret annonceres;
afsløre afslører afslørede afsløret afsløres; røbe røber røbede røbet røbes; nævne nævner nævnte nævnt nævnes;
anføre anfører anførte anført anføres; fremføre fremfører fremførte fremført fremføres;
tilkendegive tilkendegiver tilkendegav tilkendegivet tilkendegives; argumentere argumenterer argumenterede argumenteret -;
indvende indvender indvendte indvendt indvendes; påstå påstår påstod påstået påstås; hævde hævder hævdede hævdet hævdes;
postulere postulerer postulerede postuleret postuleres; antyde antyder antydede antydet antydes;
insinuere insinuerer insinuerede insinueret -; bekræfte bekræfter bekræftede bekræftet bekræftes;
erkende erkender erkendte erkendt erkendes; indrømme indrømmer indrømmede indrømmet indrømmes;
medgive medgiver medgav medgivet -; tilstå tilstår tilstod tilstået -; vedgå vedgår vedgik vedgået -;
anerkende anerkender anerkendte anerkendt anerkendes; skrive skriver skrev skrevet skrives;
tweete tweeter tweetede tweetet -; notere noterer noterede noteret noteres;
rapportere rapporterer rapporterede rapporteret rapporteres; maile mailer mailede mailet -; betro betror betroede betroet -;
advare advarer advarede advaret -; beklage beklager beklagede beklaget beklages; vidne - vidnede vidnet -;
mene mener mente ment menes; synes synes syntes syntes -; vurdere vurderer vurderede vurderet vurderes;
skønne skønner skønnede skønnet skønnes; anslå anslår anslog anslået anslås; tro tror troede troet -;
spå spår spåede spået spås; forudsige forudsiger forudsagde forudsagt forudsiges; gætte gætter gættede gættet -;
tænke tænker tænkte tænkt -; håbe håber håbede håbet -; frygte frygter frygtede frygtet frygtes;
lyde lyder lød lydt -; fremgå fremgår fremgik fremgået -; forlyde forlyder forlød forlydt -;
- viser viste vist -; dokumentere dokumenterer dokumenterede dokumenteret -;
love lover lovede lovet loves; garantere garanterer garanterede garanteret garanteres;
forsikre forsikrer forsikrede forsikret forsikres; sværge sværger svor svoret -; bebude bebuder bebudede bebudet bebudes;
varsle varsler varslede varslet varsles; afvise afviser afviste afvist afvises; benægte benægter benægtede benægtet benægtes;
dementere dementerer dementerede dementeret dementeres; kræve kræver krævede krævet kræves;
forlange forlanger forlangte forlangt forlanges; insistere insisterer insisterede insisteret -;
foreslå foreslår foreslog foreslået foreslås; anbefale anbefaler anbefalede anbefalet anbefales;
slå slår slog slået slås fast; gøre gør gjorde gjort gøres gældende; pege peger pegede peget - på; minde minder mindede mindet - om;
spørge spørger spurgte spurgt -; afrunde afrunder afrundede afrundet -; bedyre bedyrer bedyrede bedyret -;
sammenfatte sammenfatter sammenfattede sammenfattet sammenfattes; ytre ytrer ytrede ytret ytres; erfare erfarer erfarede erfaret erfares;
proklamere proklamerer proklamerede proklameret proklameres; poste poster postede postet -; sms'e sms'er sms'ede sms'et -;
opsummere opsummerer opsummerede opsummeret opsummeres; ræsonnere ræsonnerer ræsonnerede ræsonneret -;
indskærpe indskærper indskærpede indskærpet indskærpes;
huske husker huskede husket -; mindes mindes mindedes mindedes -; erindre erindrer erindrede erindret -;
formode formoder formodede formodet formodes; finde finder fandt fundet -; bekende bekender bekendte bekendt -;
referere refererer refererede refereret refereres; supplere supplerer supplerede suppleret -;
forudskikke forudskikker forudskikkede forudskikket -; spekulere spekulerer spekulerede spekuleret -; gætte gætter gættede gættet - på;
holde holder holdt holdt holdes fast; signalere signalerer signalerede signaleret signaleres;
forkynde forkynder forkyndte forkyndt forkyndes; udmelde udmelder udmeldte udmeldt udmeldes;
konkretisere konkretiserer konkretiserede konkretiseret -; estimere estimerer estimerede estimeret estimeres;
påvise påviser påviste påvist påvises; kontre kontrer kontrede kontret -; joke joker jokede joket -`

/** What is said is a clause with `at`, never verbatim. */
const clause = `
henvise henviser henviste henvist - til; orientere orienterer orienterede orienteret - om;
informere informerer informerede informeret - om; gøre gør gjorde gjort - opmærksom på; lægge lægger lagde lagt - skjul på;
begrunde begrunder begrundede begrundet begrundes med; antage antager antog antaget antages; regne regner regnede regnet - med; forvente forventer forventede forventet forventes;
vente venter ventede ventet -; forudse forudser forudså forudset -; udelukke udelukker udelukkede udelukket udelukkes; nægte nægter nægtede nægtet nægtes;
bestride bestrider bestred bestridt bestrides; betvivle betvivler betvivlede betvivlet -; tvivle tvivler tvivlede tvivlet - på;
kritisere kritiserer kritiserede kritiseret kritiseres; klage klager klagede klaget - over; ønske ønsker ønskede ønsket ønskes;
beskylde beskylder beskyldte beskyldt - for; anklage anklager anklagede anklaget - for; true truer truede truet - med;
give giver gav givet - udtryk for; udtrykke udtrykker udtrykte udtrykt -;
holde holder holdt holdt - fast i; stå står stod stået - fast på; lade lader lod ladet - forstå; indikere indikerer indikerede indikeret -;
tage tager tog taget - forbehold for; gå går gik gået - ud fra; ærgre ærgrer ærgrede ærgret - over; undre undrer undrede undret - over;
glæde glæder glædede glædet - over;
fordømme fordømmer fordømte fordømt -; rose roser roste rost - for; kritisere kritiserer kritiserede kritiseret kritiseres for; stå står stod stået - der; fejre fejrer fejrede fejret -;
redegøre redegør redegjorde redegjort - for; hæfte hæfter hæftede hæftet - sig ved; lægge lægger lagde lagt - vægt på;
sætte sætter satte sat - spørgsmålstegn ved; stille stiller stillede stillet - spørgsmålstegn ved; stille stiller stillede stillet - spørgsmål ved;
gøre gør gjorde gjort - det klart; gøre gør gjorde gjort - klart; komme kommer kom kommet - ind på; holde holder holdt holdt - på;
bekymre bekymrer bekymrede bekymret - sig over; bekymre bekymrer bekymrede bekymret - sig om; brokke brokker brokkede brokket - sig over;
fryde fryder frydede frydet - sig over; tage tager tog taget - til orde for; plædere plæderer plæderede plæderet - for;
argumentere argumenterer argumenterede argumenteret - for; foretrække foretrækker foretrak foretrukket -; fraråde fraråder frarådede frarådet frarådes;
tilråde tilråder tilrådede tilrådet tilrådes; påregne påregner påregnede påregnet påregnes; bebrejde bebrejder bebrejdede bebrejdet -;
forsvare forsvarer forsvarede forsvaret - sig med; trøste trøster trøstede trøstet - sig med; undskylde undskylder undskyldte undskyldt - sig med;
håbe håber håbede håbet - på; insistere insisterer insisterede insisteret - på; gøre gør gjorde gjort - opmærksom på; hedde hedder hed heddet -;
tilbagevise tilbageviser tilbageviste tilbagevist tilbagevises; bide bider bed bidt - mærke i; lægge lægger lagde lagt - til grund;
mene mener mente ment - at vide; drage drager drog draget - den konklusion; nå når nåede nået - frem til; gå går gik gået - ind for; tage tager tog taget - afstand fra;
- - - tvivl - om; - - - opfattelse -; - - - overbevisning -; - - - overrasket - over; - - - vred - over;
- - - stolt - over; - - - lettet - over; - - - utilfreds - med; - - - forarget - over; - - - bekymret - over; - - - ked - af; - - - glade - for;
- - - enig - i; - - - enige - i; - - - enig - om; - - - enige - om; - - - uenig - i; - - - overbevist - om; - - - overbeviste - om;
- - - bange - for; - - - bekymret - for; - - - bekymrede - for; - - - glad - for;
- - - skuffet - over; - - - tilfreds - med; - - - rasende - over; - - - imponeret - over; - - - imponerede - over; - - - fortørnet - over; - - - fortørnede - over; - - - rystet - over; - - - rystede - over; - - - chokeret - over;
- - - frustreret - over; - - - frustrerede - over; - - - irriteret - over; - - - ærgerlig - over; - - - ærgerlige - over;
- - - taknemmelig - for; - - - taknemmelige - for; - - - begejstret - for; - - - begejstret - over; - - - fortvivlet - over;
- - - nervøs - for; - - - nervøse - for; - - - bekymrede - over; - - - skuffede - over; - - - tilfredse - med; - - - stolt - af; - - - stolte - af;
- - - kede - af; - - - overraskede - over; - - - vrede - over; - - - utilfredse - med; - - - lettede - over; - - - træt - af; - - - trætte - af;
råbe råber råbte råbt -; hviske hvisker hviskede hvisket -; prale praler pralede pralet -; prale praler pralede pralet - af; juble jubler jublede jublet - over;
jamre jamrer jamrede jamret -; jamre jamrer jamrede jamret - over; fortryde fortryder fortrød fortrudt -;
have - - - -; - ser - - - gerne; - ser - - - helst; slå slår slog slået - til lyd for; agitere agiterer agiterede agiteret - for;
give giver gav givet - ret i; bakke bakker bakkede bakket - op om; advokere advokerer advokerede advokeret - for;
forestille forestiller forestillede forestillet - sig; sige siger sagde sagt - god for`

/** Asked or wished of somebody: `opfordrer X til at …`. */
const urge = `
opfordre opfordrer opfordrede opfordret opfordres til; appellere appellerer appellerede appelleret - til;
tilskynde tilskynder tilskyndede tilskyndet - til; råde råder rådede rådet - til; bede beder bad bedt - om;
anmode anmoder anmodede anmodet anmodes om; trygle trygler tryglede tryglet - om; mane maner manede manet manes til;
advare advarer advarede advaret - om; advare advarer advarede advaret - mod; befale befaler befalede befalet befales;
beordre beordrer beordrede beordret beordres til; bønfalde bønfalder bønfaldt bønfaldt - om; påminde påminder påmindede påmindet - om;
presse presser pressede presset - på for`

/** What they say may be an infinitive: `lover at komme`. */
const infinitive = `love kræve foreslå anbefale true forlange indrømme erkende nægte afvise opfordre appellere tilskynde råde bede anmode trygle sværge forsikre udelukke beskylde anklage beklage håbe kritisere rose frygte forvente hævde påstå benægte bestride garantere bebude varsle regne`

/** Said in a tone or as a turn of talk: verbatim only. */
const speech = `
formulere formulerer formulerede formuleret -; kommentere kommenterer kommenterede kommenteret -; fortsætte fortsætter fortsatte fortsat -;
replicere replicerer replicerede repliceret -; uddybe uddyber uddybede uddybet -; indlede indleder indledte indledt -;
afslutte afslutter afsluttede afsluttet -; slutte slutter sluttede sluttet -; begynde begynder begyndte begyndt -;
illustrere illustrerer illustrerede illustreret -; nuancere nuancerer nuancerede nuanceret -; protestere protesterer protesterede protesteret -;
råbe råber råbte råbt råbes; skrige skriger skreg skreget -; hviske hvisker hviskede hvisket -; mumle mumler mumlede mumlet -;
sukke sukker sukkede sukket -; grine griner grinede grinet -; le ler lo leet -; smile smiler smilede smilet -;
udbryde udbryder udbrød udbrudt -; vrisse vrisser vrissede vrisset -; snerre snerrer snerrede snerret -; juble jubler jublede jublet -;
jamre jamrer jamrede jamret -; brumme brummer brummede brummet -; prale praler pralede pralet -; spøge spøger spøgte spøgt -;
triumfere triumferer triumferede triumferet -; læspe læsper læspede læspet -; stamme stammer stammede stammet -;
rase raser rasede raset -; undre undrer undrede undret -; brøle brøler brølede brølet -; medgive medgiver medgav medgivet -; hulke hulker hulkede hulket -;
klynke klynker klynkede klynket -; vrænge vrænger vrængede vrænget -; messe messer messede messet -; kvidre kvidrer kvidrede kvidret -;
tordne tordner tordnede tordnet -; hvæse hvæser hvæsede hvæset -; nikke nikker nikkede nikket -; gispe gisper gispede gispet -;
klukke klukker klukkede klukket -; fnise fniser fnisede fniset -; knurre knurrer knurrede knurret -; indvie indvier indviede indviet -;
opremse opremser opremsede opremset -; filosofere filosoferer filosoferede filosoferet -;
replikere replikerer replikerede replikeret -; takke takker takkede takket -;
undskylde undskylder undskyldte undskyldt -; befale befaler befalede befalet -; beordre beordrer beordrede beordret -; ryste ryster rystede rystet - på;
lokke lokker lokkede lokket -; trøste trøster trøstede trøstet -; drille driller drillede drillet -; mukke mukker mukkede mukket -;
stønne stønner stønnede stønnet -; snøfte snøfter snøftede snøftet -; bande bander bandede bandet -; kalde kalder kaldte kaldt -;
belære belærer belærte belært -; formane formaner formanede formanet -; grynte grynter gryntede gryntet -; gnække gnækker gnækkede gnækket -;
skråle skråler skrålede skrålet -; vræle vræler vrælede vrælet -; afbryde afbryder afbrød afbrudt -; henkaste henkaster henkastede henkastet -;
reagere reagerer reagerede reageret -; fundere funderer funderede funderet -; gruble grubler grublede grublet -; vedblive vedbliver vedblev vedblevet -;
ironisere ironiserer ironiserede ironiseret -; berolige beroliger beroligede beroliget -; reflektere reflekterer reflekterede reflekteret -;
bjæffe bjæffer bjæffede bjæffet -; sludre sludrer sludrede sludret -; nynne nynner nynnede nynnet -; pibe piber peb pebet -; hvine hviner hvinede hvinet -;
skogre skogrer skogrede skogret -; snakke snakker snakkede snakket -; tøve tøver tøvede tøvet -; lyve lyver løj løjet -; hilse hilser hilste hilst -; vide - - - -`

/** Gives a name to something: `kalder det »…«`; what is quoted are those words. */
const naming = `
kalde kalder kaldte kaldt kaldes; betegne betegner betegnede betegnet betegnes; beskrive beskriver beskrev beskrevet beskrives;
karakterisere karakteriserer karakteriserede karakteriseret karakteriseres; omtale omtaler omtalte omtalt omtales;
udtrykke udtrykker udtrykte udtrykt -; tale taler talte talt - om; døbe døber døbte døbt -; sende sender sendte sendt - sine; sende sender sendte sendt - sin; fortælle fortæller fortalte fortalt - om;
stemple stempler stemplede stemplet stemples; bedømme bedømmer bedømte bedømt -; takke takker takkede takket - for; beskylde beskylder beskyldte beskyldt - for; anklage anklager anklagede anklaget - for;
kritisere kritiserer kritiserede kritiseret - for; rose roser roste rost - for; advare advarer advarede advaret - mod; true truer truede truet - med;
sammenligne sammenligner sammenlignede sammenlignet - det med; sammenligne sammenligner sammenlignede sammenlignet - med;
anse anser anså anset -; betragte betragter betragtede betragtet -`

/** What is said may be a question: `spørger, om …`, `fortæller, hvordan …`. */
const question = `spørge fortælle forklare beskrive oplyse afsløre berette redegøre sætte stille tvivle røbe spekulere undre uddybe tvivl`

export const reportingVerbs: ReportingVerbs = { say, clause, urge, speech, naming, infinitive, question }
