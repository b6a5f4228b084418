package vn.loa.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large the files may be that come in; what else a form holds needs little. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final DataSize FORM = DataSize.ofMegabytes(1);

    /** Every file goes to the disk while it comes in, the smallest as well. */
    @Bean
    static MultipartConfigElement multipart(
            @Value("${loa.uploads.largest}") DataSize largest, @Value("${loa.uploads.together}") DataSize together) {
        return new MultipartConfigElement("", largest.toBytes(), withForm(together), 0);
    }

    static long withForm(DataSize file) {
        return file.toBytes() + FORM.toBytes();
    }
}
