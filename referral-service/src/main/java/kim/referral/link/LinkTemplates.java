package kim.referral.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Checked against the record when the service is built. */
@CheckedTemplate(basePath = "link")
final class LinkTemplates {

    private LinkTemplates() {}

    static native TemplateInstance page(LinkPage page);
}
