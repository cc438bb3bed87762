package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Builds the ways to log in as they are to be, and binds them. A new step is switched off until all of its way is there,
 * so that a way which is built anew lets nobody in meanwhile, instead of anybody by half of it.
 */
final class SettlingFlows {

    private final AdminApi api;
    private final Plan plan;
    private final String realm;

    SettlingFlows(AdminApi api, Plan plan, String realm) {
        this.api = api;
        this.plan = plan;
        this.realm = realm;
    }

    void settle(LoginFlows ways) {
        ways.flows().forEach(this::settle);
        ways.bindings().forEach(this::bind);
    }

    private void settle(LoginFlow flow) {
        var label = "login flow " + flow.alias();
        var actual = executions(flow);
        if (actual.isEmpty()) {
            plan.change("+ " + label, () -> build(flow));
        } else if (!isSame(flow.steps(), actual.get())) {
            plan.change("~ " + label + ": steps", () -> rebuild(flow, actual.get()));
        } else {
            IntStream.range(0, actual.get().size())
                    .forEach(place -> settle(
                            flow, flow.steps().get(place).step(), actual.get().get(place)));
        }
    }

    private void settle(LoginFlow flow, LoginStep step, JsonNode execution) {
        if (!execution.path("requirement").asText().equals(step.requirement()) || !isConfigured(step, execution)) {
            plan.change("~ login flow " + flow.alias() + ": " + step.name(), () -> enforce(flow, step, execution));
        }
    }

    private void build(LoginFlow flow) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("alias", flow.alias())
                .put("description", flow.description())
                .put("providerId", "basic-flow")
                .put("topLevel", true)
                .put("builtIn", false);
        api.post(realm + "/authentication/flows", body);
        fill(flow);
    }

    private void rebuild(LoginFlow flow, List<JsonNode> actual) {
        actual.stream()
                .filter(execution -> execution.path("level").asInt() == 0)
                .forEach(execution -> api.delete(path(execution)));
        fill(flow);
    }

    private void fill(LoginFlow flow) {
        add(flow.alias(), flow.executions());
        var steps = flow.steps();
        var added = executions(flow).orElseThrow();
        for (int place = steps.size() - 1; place >= 0; place--) {
            enforce(flow, steps.get(place).step(), added.get(place));
        }
    }

    private void add(String group, List<LoginStep> steps) {
        for (var step : steps) {
            var body = JsonNodeFactory.instance.objectNode();
            if (step.isGroup()) {
                body.put("alias", step.name()).put("type", "basic-flow").put("description", "");
                api.post(path(group) + "/executions/flow", body);
                add(step.name(), step.parts());
            } else {
                api.post(path(group) + "/executions/execution", body.put("provider", step.name()));
            }
        }
    }

    private void enforce(LoginFlow flow, LoginStep step, JsonNode execution) {
        if (!isConfigured(step, execution)) {
            configure(step, execution);
        }
        var changed = execution.<ObjectNode>deepCopy().put("requirement", step.requirement());
        configOf(execution).ifPresent(config -> changed.set("authenticationConfig", config.path("id")));
        api.put(path(flow.alias()) + "/executions", changed);
    }

    private void configure(LoginStep step, JsonNode execution) {
        var config = JsonNodeFactory.instance.objectNode().put("alias", "kim-" + step.name());
        step.settings().forEach(config.putObject("config")::put);
        var known = configOf(execution);
        if (known.isPresent()) {
            var id = known.get().path("id");
            api.put(realm + "/authentication/config/" + id.asText(), config.set("id", id));
        } else {
            api.post(path(execution) + "/config", config);
        }
    }

    private void bind(String property, String alias) {
        var actual = api.get(realm).map(ObjectNode.class::cast);
        if (actual.map(node -> node.path(property).asText())
                .filter(alias::equals)
                .isEmpty()) {
            plan.change(
                    "~ realm " + realm.substring(realm.lastIndexOf('/') + 1) + ": " + property,
                    () -> api.put(realm, actual.orElseThrow().put(property, alias)));
        }
    }

    private boolean isConfigured(LoginStep step, JsonNode execution) {
        var actual = configOf(execution).map(config -> config.path("config"));
        return step.settings().entrySet().stream()
                .allMatch(setting -> actual.filter(
                                config -> config.path(setting.getKey()).asText().equals(setting.getValue()))
                        .isPresent());
    }

    private Optional<JsonNode> configOf(JsonNode execution) {
        return Optional.of(execution.path("authenticationConfig").asText())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> api.get(realm + "/authentication/config/" + id));
    }

    private Optional<List<JsonNode>> executions(LoginFlow flow) {
        return api.get(path(flow.alias()) + "/executions")
                .map(list -> StreamSupport.stream(list.spliterator(), false).toList());
    }

    private static boolean isSame(List<PlacedStep> steps, List<JsonNode> actual) {
        return steps.size() == actual.size()
                && IntStream.range(0, steps.size())
                        .allMatch(place -> steps.get(place).isAt(actual.get(place)));
    }

    private String path(String flow) {
        var encoded = URLEncoder.encode(flow, StandardCharsets.UTF_8);
        return realm + "/authentication/flows/" + encoded;
    }

    private String path(JsonNode execution) {
        return realm + "/authentication/executions/" + execution.path("id").asText();
    }
}
