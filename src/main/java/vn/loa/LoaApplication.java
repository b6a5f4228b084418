package vn.loa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Loa: the working place for a commune's plan to communicate administrative reform. */
@SpringBootApplication
public class LoaApplication {

    public static void main(String[] args) {
        SpringApplication.run(LoaApplication.class, args);
    }
}
