package kim.cases.privacy;

import kim.platform.Kreis;

/** An erasure waits for nothing but the end of this transaction. */
record ErasureDue(Kreis kreis, ErasureId id) {}
