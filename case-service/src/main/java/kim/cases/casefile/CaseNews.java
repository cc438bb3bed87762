package kim.cases.casefile;

import kim.platform.event.DomainEvent;

/** What happened to a case, and its version after that. */
record CaseNews(CaseEvent event, long version) implements DomainEvent {}
