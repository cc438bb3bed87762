package kim.cases.casefile;

import kim.platform.event.DomainEvent;

/** What happened to a case, and its version after that. */
record CaseNews(CaseFact fact, long version) implements DomainEvent {}
