package vn.loa.organization.domain.factor;

import java.util.Arrays;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.Work;

/** Lets no instance start whose key opens nothing that the others sealed; an officer would find that out at the door. */
@Component
@ConditionalOnWebApplication
class SameKey implements SmartInitializingSingleton {

    private final SecretBox box;
    private final JdbcClient jdbc;

    SameKey(SecretBox box, JdbcClient jdbc) {
        this.box = box;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var own = box.hash("secret_key_print", "Loa");
        Work.named(
                "secret-key",
                () -> jdbc.sql("insert into secret_key_print (print) values (?) on conflict do nothing")
                        .param(own)
                        .update());
        var first = jdbc.sql("select print from secret_key_print")
                .query(byte[].class)
                .single();
        if (!Arrays.equals(own, first)) {
            throw new OtherSecretKey();
        }
    }
}
