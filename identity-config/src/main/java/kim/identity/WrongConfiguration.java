package kim.identity;

import java.util.List;

/** What the operator has to mend before anything is done, one line per mistake. */
public final class WrongConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongConfiguration(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
    }
}
