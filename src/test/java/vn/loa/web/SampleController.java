package vn.loa.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.Rejection;
import vn.loa.organization.OpenToAll;

/** A page with every kind of field, and handlers that fail in every way. */
@Controller
class SampleController {

    @NullUnmarked
    record Form(
            @NotBlank String title,
            String summary,
            @NotNull LocalDate day,
            String status,
            @NotEmpty List<String> areas,
            String kind,
            boolean urgent,
            String unit,
            MultipartFile upload) {}

    private static final class Taken extends Rejection {

        Taken(String number) {
            super(Reason.CONFLICT, "web.paging.page", number, 2);
        }
    }

    private static final List<Option> STATUSES =
            List.of(new Option("DRAFT", "Đang soạn"), new Option("ISSUED", "Đã ban hành"));

    @ModelAttribute
    void options(Model model) {
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("areas", Map.of("PROCEDURE", "Thủ tục hành chính"));
        model.addAttribute("page", new Paging(2, 50, 120));
    }

    @OpenToAll
    @GetMapping("/sample")
    ModelAndView form() {
        return new ModelAndView(
                "form", "form", new Form("Kế hoạch <năm>", "", null, "ISSUED", List.of(), "DRAFT", true, "", null));
    }

    @OpenToAll
    @PostMapping("/sample")
    Object save(@Valid @ModelAttribute("form") Form form, BindingResult found, RedirectAttributes redirect) {
        if (found.hasErrors()) {
            return new ModelAndView("form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", "web.paging.page");
        redirect.addFlashAttribute("noticeArguments", new Object[] {1, 2});
        return "redirect:/sample";
    }

    @OpenToAll
    @GetMapping("/sample/options")
    String options(@RequestParam String q, Model model) {
        model.addAttribute(
                "found", STATUSES.stream().filter(o -> o.label().contains(q)).toList());
        return "options";
    }

    @OpenToAll
    @GetMapping("/sample/failures/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "not-found" -> new NotFound();
            case "conflict" -> new Taken("07/KH-UBND");
            case "stale" -> new OptimisticLockingFailureException("select secret from plan");
            case "database" -> new DataAccessResourceFailureException("jdbc:postgresql://secret");
            default -> new IllegalStateException("secret");
        };
    }

    /** What the crawl must find fault with. */
    @OpenToAll
    @GetMapping("/sample/poor")
    String poor() {
        return "poor";
    }

    @OpenToAll
    @GetMapping("/sample/numbers/{number}")
    String number(@PathVariable int number) {
        return "form";
    }
}
