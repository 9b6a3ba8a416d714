import type { QuoteWords } from '../pack-of-speech.ts'
import { reportingVerbs } from './reporting-verbs.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const phrases = (list: string): readonly string[][] => list.split('|').map((phrase) => phrase.split(' '))

// Source: Hansen and Heltoft, "Grammatik over det Danske Sprog" (2011), for the closed word classes; the project's lists of
// source expressions for the rest. Left out: words whose class depends on the sentence, unless one reading is rare in print.
/** Documents in which a person says something in their own name. */
const statements =
  'svar svaret mail mailen besked beskeden kommentar kommentaren opslag opslaget brev brevet udtalelse udtalelsen meddelelse meddelelsen pressemeddelelse pressemeddelelsen sms sms’en tweet tweetet indlæg indlægget statusopdatering statusopdateringen'

export const quotes: QuoteWords = {
  verbs: reportingVerbs,
  endings: {
    definite: ['en', 'et', 'ne'],
    plural: ['er', 'ere', 'folk', 'kredse'],
    genitive: ['s', "'", '’'],
    adverbial: ['e', 't', 'vis'],
    infinitive: 'e',
    shortInfinitives: words(
      'få gå stå slå se ske gø le bo tro nå bede tie dø sy så ty fly spå sno gro sø strø dy gi ta ha',
    ),
  },
  that: words('at'),
  auxiliaries: words('har havde have haft er var være været bliver blev blive blevet får fik'),
  modals: words('vil ville kan kunne skal skulle må måtte bør burde tør turde behøver'),
  habits: words('plejer plejede begynder begyndte tør turde'),
  subjectPronouns: words('han hun de vi jeg man du den denne begge'),
  objectPronouns: words('ham hende dem os mig dig sig'),
  otherPersons: words('jeg vi du i man mig os dig jer en nogen ingen sig'),
  expletives: words('det der'),
  pointers: words('det sådan således'),
  possessives: words('hans hendes deres sin sit sine dens dets min mit mine vores vor vort vore'),
  ownPossessives: words('min mit mine din dit dine vores vor vort vore jeres sin sit sine'),
  determiners: words(
    'en et den det de denne dette disse flere mange nogle begge alle adskillige enkelte to tre fire fem seks syv otte ni ti omkring cirka knap godt over mindst ingen hver andre',
  ),
  several: words('flere mange nogle andre adskillige to tre fire fem seks syv otte ni ti'),
  prepositions: words(
    'af for fra i ved på hos til med om over under efter før mellem mod imod uden blandt bag omkring ifølge gennem igennem hen ad inden indtil siden trods via langs inde ude oppe nede foran pr.',
  ),
  attachingPrepositions: words('af for fra bag hos ved blandt på i til'),
  subordinators: words(
    'at om hvad hvordan hvorfor hvornår hvem hvilken hvilket hvilke hvorvidt fordi da når hvis mens selvom medmindre eftersom idet skønt før inden end indtil siden hvorimod',
  ),
  questionWords: words('om hvad hvordan hvorfor hvornår hvem hvilken hvilket hvilke hvorvidt hvor'),
  relatives: words(
    'der som hvor hvis hvilket hvem hvorfra hvortil hvorefter hvori hvormed hvorom hvorpå hvoraf hvorved',
  ),
  subjectRelatives: words('der som'),
  coordinators: words('og men eller samt så'),
  joining: words('og samt eller'),
  and: words('og'),
  beforeJoined: words('både hverken såvel enten'),
  contrasts: words('men mens hvorimod'),
  adverbs: words(
    'ikke også dog tit samtidig derfor nu så da selv endda kort allerede altid aldrig ofte tidligere senere bagefter efterfølgende siden endnu igen endelig desuden ligeledes blandt andet bl.a. heller ellers nemlig altså jo vel nok dog stadig fortsat netop blot bare kun først her der hertil dertil hvortil pludselig tørt lydigt omsider spørgende roligt blankt klart gerne hverken direkte åbent ligefrem faktisk egentlig naturligvis selvfølgelig muligvis måske imidlertid derimod således sådan meget helt lige næsten straks onsdag torsdag fredag lørdag søndag mandag tirsdag overfor derefter dernæst nok tankefuldt dengang ydermere videre yderligere ærligt alvorligt sagte lavt højt hvert fald ned op ud ind hjem bort væk forleden fornylig lidt herefter derpå atter engang undertiden',
  ),
  attributiveAdverbs: words('tidligere senere videre'),
  finiteVerbs: words(
    'kommer kom går gik ser står stod ligger lå sidder sad tager tog giver gav gør gjorde lader lod holder holdt kører kørte arbejder arbejdede bor boede lever levede bruger brugte køber købte sælger solgte stiller stillede sætter satte finder fandt møder mødte venter ventede vælger valgte vandt vinder taber tabte spiller spillede fører førte ønsker henter hentede rammer ramte peger trækker trak skriver stopper stoppede starter startede falder faldt stiger steg begynder risikerer støtter støttede hører hørte ved vidste ejer ejede leder ledede driver drev kender kendte elsker hader skaber skabte viser åbner åbnede lukker lukkede kæmper kæmpede overtager overtog deltager deltog udgør bærer bar rejser rejste følger fulgte ændrer betaler betalte koster kostede modtager modtog leverer planlægger overvejer undersøger besøger beder drikker spiser læser tør rejser afventer indkalder protesterer',
  ),
  according: [['ifølge'], ['i', 'følge'], ['i', 'henhold', 'til']],
  opinions: new Map([
    [
      'efter',
      words(
        'mening opfattelse vurdering skøn udsagn opgørelse beregninger beregning overbevisning vidende erfaring oplysninger sigende udtalelser',
      ),
    ],
    ['ifølge', words('oplysninger udsagn vurdering opfattelse sigende forklaring udtalelser beregninger')],
    ['med', words('ord udtryk formulering vending')],
    ['i', words('øjne optik')],
  ]),
  ownStatement: words('eget egne egen'),
  asSaid: words('som'),
  adverbials: phrases(
    'i hvert fald|i dag|i går|i aften|i morges|i øvrigt|i stedet|i mellemtiden|til gengæld|på den baggrund|med det samme|til sidst|til slut|for nylig|på sin side|i al fald|i så fald|i det hele taget|i forvejen|i første omgang|en gang|endnu en gang|atter en gang|en gang til|en gang for alle|én gang|endnu engang|en enkelt gang|nok en gang|flere gange|mange gange|et par gange|for anden gang|for tredje gang|for første gang|en dag|en aften|en overgang|et øjeblik',
  ),
  times: words(
    'aften aftenen aftenerne morgen morgenen formiddag formiddagen eftermiddag eftermiddagen nat natten middag aftes morges dag dagen dage dagene uge ugen uger ugerne måned måneden måneder månederne år året årene time timen timer timerne minut minutter sekund sekunder øjeblik øjeblikke døgn weekend weekenden sommer sommeren vinter vinteren forår foråret efterår efteråret',
  ),
  agents: words('af'),
  sounding: words('lyder lød'),
  utterances: words(
    'opfordringen svaret kritikken beskeden meldingen forklaringen dommen budskabet advarslen ordene konklusionen anbefalingen vurderingen rådet spørgsmålet meddelelsen ordren begrundelsen argumentet mottoet opfordring svar kritik besked melding forklaring budskab advarsel konklusion anbefaling vurdering råd begrundelse argument påstanden påstand kravet krav holdningen holdning opfattelse indstillingen løftet teorien teori moralen devisen parolen håbet håb anklagen beskyldningen tesen filosofien opråbet hilsenen reaktionen rosen prognosen frygten forventningen forventning',
  ),
  soundingSources: words('fra i hos af'),
  standing: words('fremgår fremgik hedder hed står stod'),
  informants: words('til overfor'),
  toward: ['over', 'for'],
  places: words('på i'),
  fields: words('i'),
  media: words(
    'facebook twitter x instagram tiktok linkedin bluesky telegram youtube threads snapchat mastodon truth reddit',
  ),
  documents: words(
    `tal rapport rapporten undersøgelse undersøgelsen måling målingen opgørelse opgørelsen opgørelser analyse analysen analyser analyserne undersøgelser undersøgelserne målinger målingerne rapporter rapporterne oplæg oplægget notat notatet børsmeddelelse fondsbørsmeddelelse fondsbørsmeddelelsen børsmeddelelsen selskabsmeddelelse selskabsmeddelelsen årsrapport regnskab prognose statistik redegørelse studie studiet rundspørge rundspørgen spørgeskemaundersøgelse spørgeskemaundersøgelsen meningsmåling meningsmålingen rundringning rundringningen gennemgang gennemgangen stikprøve stikprøven regnskabet årsrapporten prognosen statistikken kvartalsregnskab kvartalsregnskabet beregninger beregning vurdering data evaluering kortlægning redegørelsen notatet beretning beretningen ${statements}`,
  ),
  statements: words(statements),
  companyDocuments: words(
    'regnskabet årsregnskabet kvartalsregnskabet halvårsregnskabet børsmeddelelse børsmeddelelsen fondsbørsmeddelelse fondsbørsmeddelelsen selskabsmeddelelse selskabsmeddelelsen',
  ),
  titles: words(
    'hr. fru frk. frøken dr. prof. adm. administrerende direktør formand næstformand professor lektor advokat minister læge overlæge forsker anfører træner ordfører talsmand talskvinde leder ejer spiller fører',
  ),
  obligations: words('skal skulle bør burde'),
  passives: words('blev bliver blive blevet'),
  indefiniteArticles: words('en et'),
  firstPersons: words('jeg mig min mit mine'),
  claims: [
    ['påstand', 'om'],
    ['påstande', 'om'],
    ['afvisning', 'af'],
    ['beskyldning', 'om'],
    ['beskyldninger', 'om'],
    ['udtalelse', 'om'],
    ['udtalelser', 'om'],
    ['forsikring', 'om'],
    ['løfte', 'om'],
    ['krav', 'om'],
    ['advarsel', 'om'],
    ['forslag', 'om'],
    ['vurdering', 'af'],
    ['henvisning', 'til'],
    ['besked', 'om'],
    ['argumentet', 'om'],
    ['argument', 'om'],
    ['begrundelse'],
    ['begrundelsen'],
    ['opfattelse'],
    ['vurdering'],
    ['holdning'],
    ['overbevisning'],
    ['påstand'],
    ['udtalelse'],
    ['krav'],
  ],
  otherVerbs: phrases(
    'finde ud af|finder ud af|fandt ud af|fundet ud af|finde på|finder på|fandt på|fundet på|sige op|siger op|sagde op|sagt op|slå til|slår til|slog til|slået til',
  ),
  denials: words(
    'afviser afviste benægter benægtede bestrider bestred dementerer dementerede nægter nægtede tilbageviser tilbageviste',
  ),
  near: [['tæt', 'på']],
  called: phrases('der hedder|som hedder|der hed|som hed|ved navn|med navnet'),
  reflexives: words('sig'),
  purpose: words('for'),
  negations: words('ikke aldrig næppe hverken'),
  accompaniments: words('med under'),
  neither: words('hverken'),
  conditions: words('hvis om medmindre hvorvidt'),
  hosts: words('hos i fra'),
  answers: words('ja jo nej næ næh nå åh ok okay javel joh jamen nemlig'),
}
