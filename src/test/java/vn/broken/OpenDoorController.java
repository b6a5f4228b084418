package vn.broken;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Is public, and one of its handlers doesn't say who may call it. */
@Controller
public class OpenDoorController {

    @GetMapping("/door")
    String show() {
        return "door";
    }
}
