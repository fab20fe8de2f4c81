import { wordStem } from './word-stem';

/** Words that nearly every story of working life holds. Counted in our own spoken answers; they tell no event apart. */
const everyday = `
a about above across actually after afterwards again against ago all almost also although always am an and another any anybody
anyone anything anyway apart are around as ask at away back bad basically be because been before began being best better big
both bring brought but by call came can change come could customer day decide did differ different do does done down each early
easy eight either end engineer enough especially even ever every everybody everyone everything example experience explain feel
felt few find first five for four found from front full gave get give go goes going gone good got had half happen happy hard has
have he help her here him himself his hold how however i idea if important in instead into is it its itself job just keep kept
kind knew know last late later lead learn least leave left let like little long look lot made make manage many matter may maybe
me mean meant might mine more morning most move much must my myself need never new next nice nine no nobody none not nothing now
of off often okay old on once one only or order other others our ourselves out over own part people person place plan point
possible probably problem project put quite rather really reason result right run said same saw say second see seem set seven
several she should show side simple simply since situation six small so some somebody someone something sometimes soon sort
started start stay step still story strictly such sure take talk team tell ten than that the their them themselves then there
these they thing think third this those though thought three through time to today together told too took towards tried try
turn twice two under understand until up us use used user usually very want was way we week well went were what when where
which while who whole whose why will wish with within without word work would write wrong wrote year yes yet you your
`;

/** Words that many stories hold; together they say something, alone little. */
const usual = `
able accept account add afternoon agree alert answer api app argue arrive arrange backend backlog backup batch became become
behind believe bigger bit book box break broke bug build built business buy by cache cancel card care case cause chat check
choose chose clean clear click client close cloud code colleague column common company compare complain complaint complete
computer copy correct cost count couple course create data database deadline deal decision delay deliver department deploy
design detail developer difference directly document dozen drop during each easier eleven email entire error evening event exactly
expect export fail failure fast feature feedback fell field fifteen fifty figure file fill finance finish firm fit fix follow
forty friday friend front general guess hand happen hear heard high hit hour hundred immediately import improve in increase
index information input inside issue item know large launch legal level limit line list live load log look lost low machine mail
main manager mark marketing meet meeting member memory message method migrate migration million minute miss monday money monitor
month name near night number office often online open operation option output own page paper part partner pay percent
performance phone pick platform possible presentation price process product production propose provider pull push quality quarter
query question quick quickly rang rate reach read ready realise receive reduce release rely remove replace report request require
review risk rolled rollback room row rule running safe sale saturday save schedule screen script search see send senior sent
server service share ship shop short similar sit site sixty slow smaller software solution solve spend spent split spoke sprint
staging state stop store suggest sunday supplier support system table task technical test thirty thousand thursday ticket today
tool traffic training tuesday twelve twenty update upset user version visible wait warn watch website wednesday weekend weekly wiki
winter worse wrong
`;

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(wordStem));

const everydayStems = stemsOf(everyday);
const usualStems = stemsOf(usual);

// How much a usual word counts beside a rare one.
const usualWeight = 0.4;

/** How much it says that two stories share a word: nothing for everyday words, most for rare ones. */
export function rarityOf(stem: string): number {
  if (stem.length < 3 || everydayStems.has(stem)) return 0;
  return usualStems.has(stem) ? usualWeight : 1;
}
