import type { UtteranceKind } from './utterance';

/** A way to say something that is no answer. Patterns are for plain words without fillers; ` ` is one space. */
export interface RequestPhrase {
  /** `polite` says nothing by itself and may stand beside the rest. */
  kind: Exclude<UtteranceKind, 'answer' | 'no-questions'> | 'polite';
  pattern: RegExp;
  /** Counts only where nothing else was said. */
  weak: boolean;
}

const asking =
  '(?:(?:can|could|would|will|may) you(?: mind| be able to| possibly| tell me to)?|do you mind|(?:can|could|may|might) i (?:ask|get) you|i (?:need|want|would like) you to|(?:would|is) it(?: be)? possible(?: for you)? to|any chance you (?:can|could)|if you (?:can|could))';
const question =
  '(?:(?:the|your|that|this) )?(?:(?:whole|last|first|second|actual) )?(?:question|one|part|bit|thing|sentence)(?: of (?:it|that|the question))?';
const it = `(?:that|it|this|${question})`;
const again =
  '(?: (?:again|once more|one more time|another time|a second time|one time|slowly|more slowly|slower|in (?:a )?(?:slower|simpler) (?:way|words)))*';
const forMe = '(?: (?:for|to|with) (?:me|us))?';
const span =
  '(?:(?:a|one|two|another|some|a few|a couple of|a little) )(?:more )?(?:second|seconds|sec|secs|moment|moments|minute|minutes|min|mins|time|bit)';
const toThink =
  '(?: (?:to|and|so i can) (?:think|consider|recall|remember|gather my thoughts|collect my thoughts)(?: (?:about|of|through|over))?(?: (?:that|it|this|this one|that one|an example|one|a good one|a good example))?)?';
const fit =
  '(?:(?:a|an|the|one) )?(?:(?:good|real|better|proper|suitable|concrete|specific|particular|best|right) )*(?:example|one|story|case|time|situation|instance)(?: (?:for|of|like) (?:that|this|it))?';

const repeat = [
  `${asking}(?: to)? (?:repeat|repeating)(?: ${it})?${forMe}${again}${forMe}`,
  `${asking}(?: to)? (?:say|saying|ask|asking|read|reading|read out|state|put)(?: me)? ${it}${forMe}${again}${forMe}`,
  `${asking}(?: to)? (?:go over|run through|go through|give me|tell me|remind me of|remind me)(?: ${it}| what (?:the question was|you asked|you said|it was))${again}`,
  `${asking} (?:run|go) (?:that|it|this) by me${again}`,
  `(?:repeat|say|ask)(?: me)? ${it}${forMe}${again}${forMe}`,
  `(?:can|could|may) i (?:hear|have|get) ${it}${again}`,
  `i (?:would like|want|need) to hear ${it}${again}`,
  '(?:(?:can|could|would) you )?come again|i beg your pardon|beg your pardon|once more|one more time|(?:that|it|the question) (?:again|once more|one more time)',
  `what(?: exactly)? (?:was|is|were) (?:that|(?:the|your) (?:last |whole )?(?:question|part)|it|you asking|you saying)${again}`,
  `what (?:was it (?:that )?you|did you) (?:say|said|ask|asked)(?: me)?${again}`,
  `i (?:did not|could not|do not|can not)(?: quite| fully| really| properly)? (?:catch|hear|get|make out|follow)(?: (?:all of |half of |any of |the (?:first|last|second) (?:part|bit|half) of |the end of |the start of )?(?:that|it|you|this|everything|${question}|what you (?:said|asked)|the end))?(?: (?:well|properly|clearly|there|very well))?`,
  'i did not(?: quite| fully)? understand (?:you|that|what you said)(?: (?:there|well|properly))?',
  `i (?:think i )?(?:have )?(?:missed|lost)(?: (?:that|it|${question}|(?:the|your) (?:end|beginning|start)(?: of (?:that|it))?|(?:part|half|some) of (?:that|it)|what you (?:said|asked)))`,
  `i (?:think i )?(?:have )?(?:forgot|forgotten|lost track of) (?:(?:the|your|that) question|what you (?:said|asked)|what (?:the question|it) was)`,
  'you (?:broke up|cut out|froze|were (?:breaking|cutting) (?:up|out)|are (?:breaking|cutting) (?:up|out))(?: there| a bit| for a (?:second|moment))*',
  'the (?:sound|audio|line|connection) (?:was|is|broke|cut|dropped|has)(?: (?:bad|gone|up|out|off|breaking up|cutting out|not good|terrible))*(?: (?:there|for a second|for a moment))*',
  `${asking}(?: to)? speak(?: a bit| a little)? (?:up|louder|slower|more slowly|more clearly)`,
];
const repeatWeak = ['pardon(?: me)?', 'what', 'again', 'louder', 'repeat'];

const moment = [
  `let me(?: have a)? (?:think|see|consider|recall|reflect|think back)(?: (?:about|of|on|over|through|back))?(?: (?:that|it|this|this one|that one|the question|something|which (?:one|example)(?: (?:to (?:use|take)|fits best|is best))?|what (?:fits|would fit|would be)(?: best)?|how to (?:put|say|answer|phrase|explain) (?:that|this|it)|${fit}))?(?: for ${span})?`,
  `(?:let me|can i|could i|may i|might i|i will|i would like to|i am going to|i need to|i want to) (?:have|take|get|use|need|think for) ${span}${toThink}`,
  `(?:give|grant|allow) me ${span}${toThink}`,
  `(?:would|could|can|will) you give me ${span}${toThink}`,
  `i (?:need|want|would like|would need|will need)(?: to have)? ${span}${toThink}`,
  `(?:a|one) (?:second|sec|moment)${toThink}`,
  `${span} to think(?: about (?:that|it|this))?`,
  `(?:hold|hang) on(?: (?:for )?${span})?`,
  `bear with me(?: (?:for )?${span})?`,
  `wait(?: ${span})?`,
  `(?:i am |still |i am still )thinking(?: (?:about|of) (?:that|it|this|${fit}))?`,
  `i (?:have|need|want|would like|would have|will have) to think(?: (?:about|of|over))?(?: (?:that|it|this|this one|that one|${fit}))?(?: for ${span})?`,
  `(?:is|would) it(?: be)?(?: all right| fine| possible)? if i (?:think|take ${span}|have ${span}|thought)(?: about (?:that|it))?(?: for ${span})?${toThink}`,
  'let me (?:collect|gather|sort|order) my thoughts',
  'let me (?:make|take|write down|check|look at)(?: a| some| my)? notes?',
];

const asksToClarify = [
  '(?:can|could|may|might) i (?:ask|put)(?: you)?(?: (?:a|an|one|some|another|you))?(?: (?:clarifying|quick|short|small|brief|follow up|clarification))* (?:question|questions|thing|something)(?: (?:first|before(?! i)|about (?:that|this|it|the question)|back))*',
  '(?:can|could|may|might) i (?:clarify|check)(?: (?:something|one thing|a thing|that|this|the question|one point|a point|a detail|a few things))?(?: (?:first|with you))*',
  '(?:can|could|may|might) i (?:ask for|have|get)(?: a| some)? clarification',
  '(?:can|could|may) i ask(?: you)?(?: something)?(?: (?:first|before(?! i)|back|about (?:that|it|the question)))*',
  'i (?:have|would have|have got|would like to ask)(?: (?:a|an|one|another|some))?(?: (?:clarifying|quick|short|small|brief|clarification))* (?:question|questions|something)(?: (?:first|about (?:that|this|it|the question)|for you))*',
  '(?:is|would) it(?: be)?(?: all right| fine| possible)? if i (?:ask|asked)(?: you)?(?: a| one| some)?(?: clarifying| quick| short)* (?:question|questions|something)(?: first)?',
  '(?:(?:a|one) )?(?:(?:clarifying|short) )*question(?: first| back)?',
  '(?:can|could) you clarify (?:something|one thing|a thing)(?: for me)?(?: first)?',
  'there is (?:one thing|something) i (?:want|need|would like) to (?:ask|clarify)(?: first)?',
];

// The rest of these is the candidate's own words, so they run to the end.
const clarifying = [
  '(?:do|did|would) you mean .+',
  'you mean .+',
  '(?:by|with) \\S+(?: \\S+){0,5} (?:do|did) you mean.*',
  'when you (?:say|said|ask|asked|talk about) .+',
  'what(?: exactly)? (?:do|did|would) you(?: exactly)? (?:mean|count as|consider|regard as|see as|have in mind|expect|want to hear|want me to).*',
  'what (?:is|do you understand) (?:meant|by) .+',
  'what counts as .+',
  '(?:should|shall) (?:i|it|this|that|the example|the story) (?!have ).+',
  '(?:can|could|may) i (?:talk about|speak about|use|take|choose|pick|focus on|describe|assume|tell you about) .+',
  '(?:can|could|may) (?:it|this|that|the example|the story)(?: also)? (?:be|come|have) .+',
  '(?:do|would) you (?:want|like|prefer) (?:me|to hear|an|a|something|the) .+',
  'are (?:you|we) (?:asking|looking|interested|talking|after|thinking|more interested) .+',
  '(?:does|do|must|has|need) (?:it|this|that|the example|the story) (?:have to|need to|matter|count|be|got to).*',
  'do i (?:have|need) to .+',
  '(?:does|do|would|will) (?:a|an|my|something|one)(?: \\S+){1,8} (?:count|work|be|fine|do|qualify|fit).*',
  'in (?:which|what) (?:sense|way|context|area).*',
  'am i (?:allowed|supposed|meant) to .+',
  '(?:is|would) (?:it|this|that|the question)(?: be)?(?: all right| fine| enough| possible| allowed)? (?:if (?!i ask)|(?:about|for|meant|supposed|to be|when|only|more|a) ).+',
  '(?:is|are|would) (?:an?|something|one|the) (?:example|examples|story|project|case|question)(?: \\S+){0,6} (?:okay|fine|all right|enough|about).*',
  '(?:is|would) (?:an|a) (?:example|story|project|case) from .+',
  'what (?:kind|sort|type)s? of \\S+(?: \\S+){0,8}',
  'which (?:kind|sort|type)s? of \\S+(?: \\S+){0,8}',
  'how (?:recent|big|large|detailed|technical|long|far back|much detail|deep|specific) (?:should|do you|can|would|must|does|is|shall|may).*',
  'i (?:do not|did not|am not sure i|am not sure if i|can not)(?: quite| fully| really)? understand (?:the|your|this|that|what)(?: .*)?',
  'i am not(?: quite| entirely| completely)? sure (?:what you|what the question|if i understood|i understood|whether you mean|if you mean|i understand) ?.*',
  `${asking}(?: to)? (?:clarify|clarifying|rephrase|rephrasing|reword|explain|explaining|elaborate|specify|be more specific|be a bit more specific|put (?:it|that) (?:differently|another way|in other words)|give me an example of)(?: .*)?`,
  'in (?:a|the) (?:technical|professional|personal|private|work) (?:sense|context|setting|way) or .+',
  '(?:at|from) (?:work|my job|my current job|university) or .+',
];

const other = '(?:another|a different|a better|the other|a second|some other|a new|a more recent|a stronger)';
const example = '(?:example|story|one|case|situation|project|instance)';
const wish =
  '(?:(?:can|could|may|might) (?:i|we)|let me|i (?:would (?:like|prefer|rather)(?: to)?|want to|will|am going to|think i will|think i would rather|need to|would)|do you mind if i|would you mind if i|(?:is|would) it(?: be)?(?: all right| fine| possible)? (?:if i(?: can| could)?|to|for me to)|i think i should|maybe i should|i should)';
const anotherExample = [
  `${wish} (?:use|used|take|took|give(?: you)?|gave you|pick|choose|chose|try|tried|tell(?: you)?|switch to|switched to|change to|go with|went with|talk about|start with|think of|have|find|do|move to) ${other} ${example}(?: (?:instead|for (?:this|that)|here|from the start))*`,
  `(?:i|i think i) (?:have|have got|know|remember|just remembered)(?: of)? ${other} ${example}(?: (?:instead|for (?:this|that)|actually))*`,
  `${wish} (?:start|started|begin|go|try|tell it|tell that|do that|do this|do it)(?: (?:it|this|that|the whole thing|my answer))?(?: (?:again|over|all over|anew|afresh|new|from scratch|from the (?:start|beginning|top)))+(?: with ${other} ${example})?`,
  `${wish} (?:restart|redo (?:it|that|this)|start fresh|start over)(?: (?:my answer|the answer))?`,
  `${wish} (?:change|swap|switch)(?: my)? (?:example|examples|mind|answer|story|stories)`,
  `${wish} take (?:that|it) back`,
  `${other} (?:example|story)(?: if i may)?`,
];

const anotherExampleWeak = ['(?:scratch|forget|strike) (?:that|it|that one|what i said)'];

const tail =
  '(?: (?:a|an|any|one|anything|something|such|good|real|specific|particular|single|right|concrete|suitable|proper|great|example|examples|story|stories|situation|situations|case|time|times|like|that|this|these|of|kind|the|moment|at|where|for|to|mind|it|there|here|instance|experience|experiences|before|ready|on|spot|off|top|my|head|from|work|in|fits|which|be|honest|sorry|straight|away))*';
const noIdea = [
  `i (?:can not|could not|do not|am not able to|am struggling to|struggle to)(?: even| currently)? (?:think of|come up with|think about|name|find|recall|remember)(?: (?:a|an|any|one|anything|such|something))${tail}`,
  `i (?:do not|do not think i|have not|have never|have no|have not got|never|did not ever)(?: even| ever)? ?(?:have|had|got|experienced|been in|been through|encountered|faced|come across|done)?(?: (?:a|an|any|one|such|no|anything))? ?(?:good |real |specific |particular |such a |suitable )*(?:example|examples|story|situation|situation like that|case like that|one|anything like that|something like that|that situation|experience with that|experience like that)${tail}`,
  `i (?:have not|have never|never|do not (?:think|believe) i(?: have)?(?: ever)?)(?: ever)? (?:had|done|experienced|been in|faced|encountered|come across|had to do)(?: (?:that|this|it|such a|one|myself|yet|so far|before))+(?: situation| case| thing)?${tail}`,
  `i (?:can not|could not) answer (?:that|this|it)(?: one| question)?`,
  `it is (?:hard|difficult|tricky)(?: for me)? to (?:think of|come up with|find)${tail}`,
  `(?:nothing|no example|not a single one|not one)(?: really)? (?:comes|is coming|springs|came|jumps)(?: up)?(?: to)?(?: mind)?${tail}`,
  `i (?:am )?(?:draw|drawing|drew) (?:a|a complete|a total) blank${tail}`,
  `my (?:mind|head) (?:is|has gone|went|goes|is completely|is totally) (?:blank|empty)${tail}`,
  `i (?:have|have got) (?:absolutely )?(?:nothing|no idea|no clue)${tail}`,
  `i (?:do not|would not) know what to (?:say|answer|tell you)${tail}`,
  `i (?:do not|would not) know how to answer (?:that|this|it)(?: one| question)?`,
  `(?:i (?:will|would|have to|would like to|want to|think i will|would rather) )(?:pass|skip)(?: on)?(?: (?:that|this|it))?(?: (?:one|question))?`,
  `(?:can|could|may) (?:we|i|you) (?:skip|pass on|pass|leave|come back to|go back to|move on from)(?: (?:that|this|it))?(?: (?:one|question))?(?: (?:later|out))?`,
  `(?:can|could|shall|should) (?:we|you|i) (?:move on|go on|go to the next|take the next)(?: (?:one|question))?`,
  `(?:let us|we can) (?:skip|leave|move on from) (?:that|this|it)(?: one| question)?`,
  'that (?:has )?never happened to me',
  'i am (?:stuck|lost)(?: (?:here|there|on that|on this one))*',
];
const noIdeaWeak = [
  `i do not know(?: (?:that|it|to be honest|the answer(?: to that)?|yet|about that))*`,
  `do not know`,
  `(?:absolutely )?no (?:idea|clue)`,
  `(?:i am )?not(?: quite| really)? sure`,
  `i (?:can not|could not|do not) (?:remember|recall)${tail}`,
  `i would not know`,
  `pass|skip(?: (?:it|that|this))?|next(?: question| one)?`,
];

const polite = [
  '(?:(?:that|this|it) is )?(?:an? )?(?:good|great|tough|hard|tricky|interesting|difficult|big) (?:question|one)',
  'i was (?:not (?:listening|paying attention|ready|concentrating)|distracted)',
  'thanks|thank you|sure|of course|yes|yep|no|hello|hi|good morning|good afternoon|interesting|wow|my apologies|i apologise|i am|excuse me|first|okay',
  'i am afraid|to be honest|in all honesty|i think|i guess|i suppose|i mean|you know|off the top of my head|at the moment|from the top of my head',
  'if (?:that is|it is|you do not mind|i may|possible|that helps|that would be)(?: (?:all right|fine|possible|with you|for you))*',
  'before i (?:start|answer|begin|go on|answer that)',
  'is that (?:all right|fine|possible)(?: with you)?',
  'would that be(?: all right| fine| possible)?',
  '(?:to|i want to|let me)(?: just)? make sure(?: that)? i (?:understand|understood|get|got)(?: (?:it|that|this|you|the question|correctly|right))*',
  'that (?:is|was) not (?:a|the|such a|really a)(?: very)? (?:good|great|best|right|strong) (?:example|one|story)',
  'for (?:that|this)(?: one| question)?',
  'and|but|because|or|now|also',
];

function phrases(kind: RequestPhrase['kind'], sources: readonly string[], weak = false): RequestPhrase[] {
  return sources.map((source) => ({ kind, weak, pattern: new RegExp(`(?:${source})(?= |$)`, 'y') }));
}

/** Every way to say something that is no answer. */
export const requestPhrases: readonly RequestPhrase[] = [
  ...phrases('another-example', anotherExample),
  ...phrases('another-example', anotherExampleWeak, true),
  ...phrases('repeat', repeat),
  ...phrases('repeat', repeatWeak, true),
  ...phrases('clarifying-question', clarifying),
  ...phrases('asks-to-clarify', asksToClarify),
  ...phrases('no-idea', noIdea),
  ...phrases('no-idea', noIdeaWeak, true),
  ...phrases('moment', moment),
  ...phrases('polite', polite),
];
