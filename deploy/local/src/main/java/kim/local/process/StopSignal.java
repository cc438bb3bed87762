package kim.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** PostgreSQL waits for its clients on TERM and ends at once, but in order, on INT. */
public enum StopSignal {
    TERM,
    INT;

    void sendTo(Process process) throws InterruptedException {
        switch (this) {
            case TERM -> process.destroy();
            case INT -> signal(process);
        }
    }

    /** Java itself knows TERM and KILL only. */
    private void signal(Process process) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
