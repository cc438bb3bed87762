package kim.gateway;

/** Where a public path leads, and the largest body in bytes that may go there. */
record Route(String service, long bodyLimit) {}
