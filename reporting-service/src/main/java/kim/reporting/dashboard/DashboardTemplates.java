package kim.reporting.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Checked against the record when the service is built. */
@CheckedTemplate(basePath = "dashboard")
final class DashboardTemplates {

    private DashboardTemplates() {}

    static native TemplateInstance page(Page page);

    static native TemplateInstance goodbye(String language);
}
