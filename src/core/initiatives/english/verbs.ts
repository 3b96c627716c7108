const forms = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Forms of verbs by which something is brought about; 'set up', 'rolled out' are known by their first word. */
export const DOING: ReadonlySet<string> = forms(
  'launch launches launched launching introduce introduces introduced introducing establish establishes established establishing create creates created creating ' +
    'unveil unveils unveiled unveiling announce announces announced announcing adopt adopts adopted adopting open opens opened opening publish publishes published ' +
    'publishing sign signs signed signing set sets setting start starts started starting run runs ran running roll rolls rolled rolling found founded form formed ' +
    'begin begins began begun hold holds held holding host hosts hosted hosting approve approves approved approving pilot piloted piloting creation launch establishment introduction endorse endorsed ' +
    'expand expands expanded expanding build builds built building issue issued issues issuing pass passed back backed join joined implement implemented implementing appoint appoints appointed appointing extend extends extended extending ' +
    'convene convenes convened convening award awards awarded awarding organise organised organising organize organized organizing ',
)

/** Between a verb and what it governs, or a helping verb before a participle. */
export const HELPING: ReadonlySet<string> = forms(
  'will would is are was were be been being has have had to up out off in of a an the its their his her our new first own two three also',
)

/** Words no description in lower case goes over. */
export const STOPPING: ReadonlySet<string> = forms(
  'a an the this that these those its their his her our your any some no every each all which who whom whose what when where while because if than then and or but nor ' +
    'to in on at by from with without into onto over under of for as is are was were be been being has have had will would can could may might must shall should ' +
    'do does did not it they he she we i you there here so too very said says say about after before since until between among through during per up out off such more most other one two three million billion hundred thousand',
)

/** Words that leave a head as general as it was: a new scheme, the national plan. */
export const SAYING_LITTLE: ReadonlySet<string> = forms(
  'new own first second third old current existing big small major good better best annual similar different government main other further latest recent special full ' +
    'joint whole same ambitious successful large general particular final next last draft',
)
