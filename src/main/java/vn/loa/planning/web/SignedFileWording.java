package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.loa.planning.domain.SignedFileFindings;
import vn.loa.planning.domain.SignedFileFindings.Person;
import vn.loa.planning.domain.SignedFileView;
import vn.loa.planning.web.SignedFileCard.Remark;
import vn.loa.planning.web.SignedFileCard.SignatureLine;
import vn.loa.signatures.FileSignature;
import vn.loa.signatures.FileSignature.Integrity;
import vn.loa.signatures.FileSignature.Kind;
import vn.loa.signatures.FileSignature.TimeSource;
import vn.loa.signatures.FileSignature.Trust;
import vn.loa.signatures.FileSignature.Validity;
import vn.loa.signatures.SignedPdf;
import vn.loa.signatures.SignedPdf.State;
import vn.loa.signatures.Signer;
import vn.loa.web.Days;
import vn.loa.web.FileSize;

/** Says in plain sentences what was found about a signed file. */
@Component
class SignedFileWording {

    private static final String OK = "ok";
    private static final String WARN = "warn";
    private static final String BAD = "late";

    private final MessageSourceAccessor messages;

    SignedFileWording(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    SignedFileCard card(SignedFileView file) {
        var check = file.last();
        var findings = check.findings();
        var remarks = remarks(findings);
        var signatures = findings.pdf().signatures().stream().map(this::line).toList();
        return new SignedFileCard(
                file.id().toString(),
                file.name(),
                FileSize.of(file.bytes()),
                file.sha256(),
                file.note(),
                say("plan.signed.added", file.addedBy(), Days.moment(file.addedAt())),
                say("plan.signed.checkedAt", check.by(), Days.moment(check.at())),
                file.checks(),
                file.replacedBy() == null,
                verdict(findings, remarks, signatures),
                remarks,
                signatures,
                findings.words().missing(),
                findings.words().added(),
                findings.words().more());
    }

    /** The gravest of all that is said. */
    private Remark verdict(SignedFileFindings findings, List<Remark> remarks, List<SignatureLine> signatures) {
        var levels = Stream.concat(remarks.stream(), signatures.stream().flatMap(line -> line.remarks().stream()))
                .map(Remark::level)
                .toList();
        var level = levels.contains(BAD) ? BAD : levels.contains(WARN) ? WARN : OK;
        var unsigned = findings.pdf().state() == State.UNSIGNED;
        return new Remark(level, say("plan.signed.verdict." + (unsigned ? "unsigned" : level)));
    }

    private List<Remark> remarks(SignedFileFindings findings) {
        var remarks = new ArrayList<Remark>();
        remarks.add(state(findings.pdf()));
        if (findings.pdf().state() != State.UNSIGNED) {
            person(findings, remarks);
            remarks.add(
                    findings.organisation()
                            ? new Remark(OK, say("plan.signed.organisation"))
                            : new Remark(WARN, say("plan.signed.organisation.none")));
        }
        words(findings.words(), remarks);
        return remarks;
    }

    private Remark state(SignedPdf pdf) {
        var level = switch (pdf.state()) {
            case WHOLE -> OK;
            case UNSIGNED, OUTDATED -> WARN;
            case APPENDED -> Boolean.FALSE.equals(last(pdf).wordsAdded()) ? WARN : BAD;
            case CHANGED, BROKEN -> BAD;
        };
        var key = "plan.signed.state." + pdf.state();
        if (pdf.state() == State.APPENDED) {
            key += words(last(pdf));
        }
        return new Remark(level, say(key, pdf.signatures().size()));
    }

    private static FileSignature last(SignedPdf pdf) {
        return pdf.signatures().get(pdf.signatures().size() - 1);
    }

    private static String words(FileSignature signature) {
        return signature.wordsAdded() == null ? "" : signature.wordsAdded() ? ".words" : ".noWords";
    }

    private void person(SignedFileFindings findings, List<Remark> remarks) {
        var signatory = findings.signatory() == null ? "" : findings.signatory();
        var level = findings.person() == Person.SIGNATORY ? OK : WARN;
        remarks.add(new Remark(level, say("plan.signed.person." + findings.person(), signatory)));
    }

    private void words(SignedFileFindings.Words words, List<Remark> remarks) {
        if (!words.readable()) {
            remarks.add(new Remark(WARN, say("plan.signed.words.none")));
        } else if (words.another()) {
            remarks.add(new Remark(BAD, say("plan.signed.words.another")));
        } else if (words.differ()) {
            int count = words.missing().size() + words.added().size() + words.more();
            remarks.add(new Remark(WARN, say("plan.signed.words.differ", count)));
        } else {
            remarks.add(new Remark(OK, say("plan.signed.words.same")));
        }
    }

    private SignatureLine line(FileSignature signature) {
        var signer = signature.signer();
        if (signer == null) {
            return new SignatureLine(
                    say("plan.signed.unknownSigner"),
                    null,
                    List.of(),
                    List.of(new Remark(BAD, say("plan.signed.integrity." + signature.integrity()))));
        }
        var body = Stream.of(signer.position(), signer.organisation())
                .filter(part -> part != null)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
        var who = signature.kind() == Kind.TIME_STAMP ? say("plan.signed.stamp", signer.name()) : signer.name();
        return new SignatureLine(who, body, facts(signature, signer), remarks(signature, signer));
    }

    private List<String> facts(FileSignature signature, Signer signer) {
        var at = signature.at() == null ? "" : Days.moment(signature.at());
        return List.of(
                say("plan.signed.time." + signature.timeSource(), at),
                say(
                        "plan.signed.certificate",
                        signer.issuer(),
                        signer.serial(),
                        Days.day(signer.validFrom()),
                        Days.day(signer.validTo())));
    }

    private List<Remark> remarks(FileSignature signature, Signer signer) {
        var remarks = new ArrayList<Remark>();
        remarks.add(integrity(signature));
        remarks.add(new Remark(
                signature.trust() == Trust.TRUSTED ? OK : WARN,
                say("plan.signed.trust." + signature.trust(), signer.issuer())));
        if (signature.validity() != Validity.VALID) {
            remarks.add(new Remark(
                    signature.validity() == Validity.NOT_THEN ? BAD : WARN,
                    say("plan.signed.validity." + signature.validity(), Days.day(signer.validTo()))));
        }
        if (signature.timeSource() == TimeSource.STAMPED_BY_UNKNOWN) {
            remarks.add(new Remark(WARN, say("plan.signed.stampUnknown")));
        }
        return remarks;
    }

    private Remark integrity(FileSignature signature) {
        if (!signature.intact()) {
            return new Remark(
                    signature.integrity() == Integrity.OUTDATED ? WARN : BAD,
                    say("plan.signed.integrity." + signature.integrity()));
        }
        // That something follows is told of the whole file; here it is only told what.
        return signature.wordsAdded() == null
                ? new Remark(OK, say("plan.signed.integrity.INTACT"))
                : new Remark(OK, say("plan.signed.integrity.INTACT" + words(signature)));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
