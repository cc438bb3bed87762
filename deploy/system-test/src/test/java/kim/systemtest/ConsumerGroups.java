package kim.systemtest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kim.demo.check.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.KafkaFuture;

/** How far consumers have come in the topics. */
record ConsumerGroups(String bootstrapServers) {

    /** None has heard anything any more; a group can be forgotten once its last member has left. */
    void forgetAll() {
        try (var broker = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Patience.LONG.until("all groups are forgotten", () -> remaining(broker), List::isEmpty);
        }
    }

    private static List<String> remaining(Admin broker) {
        var groups = groups(broker);
        broker.deleteConsumerGroups(groups).deletedGroups().values().forEach(ConsumerGroups::await);
        return groups(broker);
    }

    private static List<String> groups(Admin broker) {
        try {
            return broker.listGroups().all().get().stream().map(GroupListing::groupId).toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One that still has a member stays for another look. */
    private static void await(KafkaFuture<Void> deletion) {
        try {
            deletion.get();
        } catch (ExecutionException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
