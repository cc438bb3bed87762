package kim.cases.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scanner that is set up by {@code KIM_CLAMD} (host:port); without one files are marked as not scanned. */
@Dependent
class Scanners {

    @Produces
    @Singleton
    VirusScan scanner(@ConfigProperty(name = "kim.clamd") Optional<String> clamd) {
        return clamd.map(Scanners::clamd).orElse(content -> ScanResult.UNSCANNED);
    }

    private static VirusScan clamd(String address) {
        var colon = address.lastIndexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
