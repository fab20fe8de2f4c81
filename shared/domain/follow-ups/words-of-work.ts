/**
 * What an interviewer may name when they come back to something: nouns for things of working life. People, feelings and
 * words that say nothing ("the problem") are left out on purpose, and so is whatever is mostly a verb.
 */
const things = `
account accounts address addresses adapter agreement alarm alarms alert alerts algorithm analysis analyser api apis app
apps application applications archive architecture article artefact assessment attachment audit audits backend backfill
backlog backup backups balance balances bandwidth banner bank barcode baseline batch batches benchmark bill billing
bills board booking bookings bottleneck box branch bridge brochure browser budget budgets buffer bug bugs build builds
button buttons cache caches calculation calculator calendar campaign campaigns card cards carrier cart catalogue
certificate certificates channel chart charts chat chatbot checklist checklists checkout chip claim claims class classes
cloud cluster clusters code codebase column columns commit commits compiler complaint complaints component
components computer config configuration connection connections connector console constraint consumer container
containers contract contracts controller conversion counter coupon course crash crashes credential credentials cron csv
currency cutover dashboard dashboards data database databases dataset datasets deadlock debt delivery deliveries demo
dependency dependencies deployment deployments depot depots design desk device devices diagram dictionary disk document
documentation documents domain download downloads draft dump email emails endpoint endpoints engine
environment environments error errors escalation estimate estimates event events exception exceptions exhibition
experiment export exports extension factory failover failure failures feature features feed feeds field fields file files
filter filters fix flag flags flow flows folder folders forecast form format forms framework frontend function functions
gateway gateways graph graphs guide guides hardware header headers heap helpdesk hospital hotel identifier image images
import imports incident incidents index indexes infrastructure ingestion input installation installer integration
integrations interface interfaces invoice invoices job jobs journal kernel key keys keyboard kitchen label labels laptop
latency launch layer layout leak ledger legacy library libraries licence licences limit limits limiter link links
list lists loader lock locks locking log logging login logs loop loyalty machine machines mail mailing mails mailbox
manual map mapping mappings market measurement memory menu menus message messages method metric metrics middleware
migration migrations mirror mock mode model models module modules monitor monitoring monolith museum network networks
newsletter node nodes notification notifications object objects office order orders outage outages output outputs
package packages page pages parser partition partitions passport password passwords patch path payload payment payments
payroll permission permissions pharmacy phone phones pipeline pipelines plan planner plant platform platforms plugin
policy policies pool portal postmortem prescription prescriptions price prices pricing printer printers process
processes processor product products profile profiles profiler programme project projects protocol prototype provider
proxy purchase purchases query queries queue queues quota rate ratings receipt receipts recipe recommendation record
records recovery redesign refactoring refund refunds region regression release releases replay replica replicas replication
report reporting reports repository repositories requirement requirements reservation reservations response responses
restaurant retention retry retries return returns review reviews rewrite rollback rollout room roster rota route router
routes routine routing row rows rule rules runbook sale schedule scheduler schedules schema schemas school screen screens
script scripts search seat seats segment sensor sensors serialiser server servers service services session sessions setting
settings setup shard shards sheet sheets shipment shipments shop shops signature signup simulation site sites slot slots
software spec specification spreadsheet spreadsheets sprint stack staging standard statement statements station stock
storage store stores strategy stream streams study subscription subscriptions suite summary supply survey surveys switch
synchronisation system systems table tables tablet tablets tag tags tariff tariffs template templates tenant tenants
terminal test tests thread threads ticket tickets ticketing tier till tills timeline timeout timeouts timer timers
timetable timetables token tokens tool toolchain tooling tools topic topics tracker tracking traffic training transaction
transactions transfer transfers transformation translation translations tutorial trigger triggers type types upgrade
upgrades upload uploads validation validator vault version versions video videos view views volume voucher
vouchers wall warehouse warehouses warranty webhook webhooks website websites widget widgets wiki window workaround
workflow workflows workshop workshops warning warnings
`;

/** Things that say little by themselves; they are named only with a word in front: "the search page". */
const paleThings = `
account app application bank batch bill board box budget button card code column computer configuration connection
contract data database design desk device disk document email error errors event factory failure feature features field
file files fix flow form format function hospital hotel image interface job key layer limit list log machine mail manual
map memory message method mode model module network object office order orders output page path phone plan plant
platform process product products programme project projects rate record report requirement requirements response
return review room row rule school screen script search server service services session setting sheet shop site slot
software standard statement store strategy study summary switch system systems table template test tests thread
ticket tickets tool topic traffic training type types version video view volume wall warning window
`;

/** What may stand in front of a thing, besides other things. */
const describingWords = `
old new first second nightly daily weekly monthly yearly hourly internal external public private shared central main
manual automatic automated regional local global remote mobile online offline live legacy broken slow missing failed failing
duplicate wrong temporary common custom generic original existing whole entire full partial final early late big small
single double half static dynamic synchronous asynchronous distributed encrypted signed scanned printed written loyalty
emergency overnight morning evening weekend christmas summer winter spring autumn technical
financial legal medical clinical annual quarterly electronic digital physical virtual primary foreign secondary backup
read write heap retry customer user supplier vendor partner merchant member guest patient driver student visitor agent
support sales marketing finance operations security logistics analytics compliance procurement audit core base relational
materialised composite partial covering fallback canary pilot shadow parallel regression contract load stress unit smoke
seasonal recurring rotating commercial proprietary home front landing error health status admin
`;

/** Names and initials that are written in their own way. */
const spellings = new Map(
  `API APIs AWS CDN CPU CRM CSV CSS DNS DynamoDB Elasticsearch ETL GDPR GraphQL gRPC HTML HTTP Java JavaScript JSON JWT Kafka Kubernetes MongoDB MySQL NoSQL OAuth Oracle ORM PDF PDFs Postgres Python RabbitMQ Redis REST S3 SAML SDK SLA SMS SQL SQS SSL TLS TypeScript UI URL URLs VPN XML`
    .split(/\s+/)
    .map((written) => [written.toLowerCase(), written] as const),
);

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const thingSet = setOf(things);
const paleSet = setOf(paleThings);
const describingSet = setOf(describingWords);

/** True for a noun that may be named. */
export function isThing(word: string): boolean {
  return thingSet.has(word);
}

/** True for a thing that needs a word in front of it to say anything. */
export function isPale(word: string): boolean {
  return paleSet.has(word);
}

/** True for a word that may stand between "the" and a thing. */
export function mayDescribe(word: string): boolean {
  if (spellings.has(word) || describingSet.has(word)) return true;
  // Behind a plural noun comes a verb, not another noun: "the customers order".
  return thingSet.has(word) && (!word.endsWith('s') || word === 'sales' || word === 'payments');
}

/** A word as it is written, in lower case unless it is a name or made of initials. */
export function spelled(word: string): string {
  return spellings.get(word) ?? word;
}

/** True for the name of a technology or its initials. */
export function isTechnical(word: string): boolean {
  return spellings.has(word);
}
