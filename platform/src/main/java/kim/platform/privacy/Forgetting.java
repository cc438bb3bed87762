package kim.platform.privacy;

/** A service's own part in every erasure: it knows where it keeps what. A bean of this type is all that a service adds. */
public interface Forgetting {

    /**
     * Forgets what is held of the subjects, in the Kreis and the transaction of the caller. What leads to nobody may stay.
     *
     * @return how many rows lost something
     */
    long forget(ErasureEvent.Requested request);
}
