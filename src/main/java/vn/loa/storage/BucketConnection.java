package vn.loa.storage;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** How Loa talks to an S3 store, with every limit on the way. */
final class BucketConnection {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** For a first byte, and from one to the next. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private static final int TRIES = 2;

    private BucketConnection() {}

    static S3Client open(BucketSettings settings) {
        var credentials = AwsBasicCredentials.create(settings.key(), settings.secret());
        var store = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(limits -> limits.apiCallTimeout(settings.patience())
                        .retryStrategy(strategy -> strategy.maxAttempts(TRIES)))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(settings.pathStyle())
                // Many stores know none of Amazon's newer ways to send a checksum; the file's own hash goes with it.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(how -> how.chunkedEncodingEnabled(false));
        if (!settings.isAmazon()) {
            store.endpointOverride(settings.address());
        }
        return store.build();
    }
}
