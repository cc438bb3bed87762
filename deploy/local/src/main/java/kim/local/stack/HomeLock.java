package kim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** One stack a folder; the operating system gives the lock back when its holder dies. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws AlreadyRunning when another process has it */
    public static HomeLock take(Home home) {
        try {
            Files.createDirectories(home.run());
            var channel =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new AlreadyRunning(home);
            }
            return new HomeLock(channel);
        } catch (OverlappingFileLockException e) {
            throw new AlreadyRunning(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a stack runs there. */
    public static boolean isTaken(Home home) {
        try {
            take(home).close();
            return false;
        } catch (AlreadyRunning e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
