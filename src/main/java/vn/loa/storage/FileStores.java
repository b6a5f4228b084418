package vn.loa.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps files in the S3 store that the settings name, else in Loa's home folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BucketSettings.class)
public class FileStores {

    @Bean
    static Shelves fileStore(@Value("${loa.home}") Path home, Clock clock, BucketSettings settings) throws IOException {
        return settings.isUsed() ? new FileBucket(home, clock, settings) : new FileFolder(home, clock);
    }
}
