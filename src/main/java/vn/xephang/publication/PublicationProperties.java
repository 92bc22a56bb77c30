package vn.xephang.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How soon a publication is noticed.
 *
 * @param lookEvery How often the server looks which release is published, and whether the database answers.
 * @param trust How long after a look nothing is taken to have been published since. Where looking fails for longer, as without
 *     the database, nothing is answered from memory and no client is told that its copy is still good.
 */
@ConfigurationProperties("xephang.publication")
record PublicationProperties(
        @DefaultValue("250ms") Duration lookEvery,
        @DefaultValue("1s") Duration trust) {
    PublicationProperties {
        Assert.isTrue(
                lookEvery.toMillis() >= 10,
                () -> "xephang.publication.look-every must be at least 10 ms, but is " + lookEvery);
        Assert.isTrue(
                trust.compareTo(lookEvery) > 0,
                () -> "xephang.publication.trust must be longer than look-every, but is " + trust);
    }
}
