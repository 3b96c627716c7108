/** Forms of verbs that say what a campaign, a fund or a service does for people. */
export const REACHING: ReadonlySet<string> = new Set(
  (
    'reached reaches helped helps served serves trained trains taught supported supports supplied supplies covered covers gave gives paid pays provided provides offered offers ' +
    'vaccinated screened treated answered handled recruited attracted benefited benefits delivered delivers cut cuts reduced reduces saved saves aims'
  ).split(' '),
)
