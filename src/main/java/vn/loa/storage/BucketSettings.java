package vn.loa.storage;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * An S3 store in which files are kept, if a bucket is named.
 *
 * @param endpoint the store's address; empty for Amazon's own
 * @param pathStyle whether the bucket stands in the path and not in the name of the host
 * @param patience how long one file may take on its way there
 * @param fetched how much of it may lie on this machine as well
 */
@ConfigurationProperties("loa.s3")
record BucketSettings(
        String endpoint,
        String region,
        String bucket,
        String key,
        String secret,
        boolean pathStyle,
        Duration patience,
        DataSize fetched) {

    BucketSettings {
        if (!bucket.isBlank() && (key.isBlank() || secret.isBlank())) {
            throw new IllegalArgumentException("LOA_S3_BUCKET is set, so LOA_S3_KEY and LOA_S3_SECRET must be");
        }
        if (!endpoint.isBlank() && !endpoint.matches("https?://.+")) {
            throw new IllegalArgumentException("LOA_S3_ENDPOINT is no address: " + endpoint);
        }
    }

    boolean isUsed() {
        return !bucket.isBlank();
    }

    boolean isAmazon() {
        return endpoint.isBlank();
    }

    URI address() {
        return URI.create(endpoint);
    }

    /** The log gets no secrets. */
    @Override
    public String toString() {
        return bucket + " at " + (isAmazon() ? region : endpoint);
    }
}
