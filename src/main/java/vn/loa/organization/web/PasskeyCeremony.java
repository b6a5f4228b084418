package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Loa and a device say to each other, in WebAuthn. The options are made anew for checking the answer, from the
 * challenge alone: put into a session and read back, Spring Security's options would forget that the device had to verify
 * its owner, for their words are compared as objects.
 */
@Component
class PasskeyCeremony {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_KEY =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF =
            new TypeReference<>() {};

    /** Keys belong to a host: without the setting, only who runs Loa on his own machine can have some. */
    private static final Set<String> OWN_MACHINE = Set.of("localhost");

    private final PasskeyRecords records;
    private final String configured;
    private final Map<String, Webauthn4JRelyingPartyOperations> parties = new ConcurrentHashMap<>();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremony(PasskeyRecords records, @Value("${loa.passkey.origin:}") String configured) {
        this.records = records;
        this.configured = configured.replaceAll("/+$", "");
    }

    /** The address at which keys are made and used; empty where there can be none. */
    Optional<String> origin(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            return Optional.of(configured);
        }
        var asked = request.getRequestURL().substring(0, request.getRequestURL().indexOf("/", 8));
        return OWN_MACHINE.contains(request.getServerName()) ? Optional.of(asked) : Optional.empty();
    }

    String creation(String origin, byte[] challenge, PublicKeyCredentialUserEntity user) {
        return json.writeValueAsString(creationOptions(origin, challenge, user, records.findByUserId(user.getId())));
    }

    String request(String origin, byte[] challenge) {
        return json.writeValueAsString(requestOptions(origin, challenge));
    }

    /** Keeps the key that the device made; an answer that is not right is an {@link IllegalArgumentException} or worse. */
    void register(String origin, byte[] challenge, PublicKeyCredentialUserEntity user, String answer, String label) {
        party(origin)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        creationOptions(origin, challenge, user, List.of()),
                        new RelyingPartyPublicKey(json.readValue(answer, NEW_KEY), label)));
    }

    /** Whose key the device has. */
    PublicKeyCredentialUserEntity prove(String origin, byte[] challenge, String answer) {
        return party(origin)
                .authenticate(new RelyingPartyAuthenticationRequest(
                        requestOptions(origin, challenge), json.readValue(answer, PROOF)));
    }

    /** @param earlier the keys of devices that need no second one; only the device asks, not who checks its answer */
    private static PublicKeyCredentialCreationOptions creationOptions(
            String origin, byte[] challenge, PublicKeyCredentialUserEntity user, List<CredentialRecord> earlier) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(rp(origin))
                .user(user)
                .challenge(new Bytes(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .excludeCredentials(earlier.stream()
                        .map(key -> PublicKeyCredentialDescriptor.builder()
                                .id(key.getCredentialId())
                                .build())
                        .toList())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .build();
    }

    private static PublicKeyCredentialRequestOptions requestOptions(String origin, byte[] challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(host(origin))
                .challenge(new Bytes(challenge))
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private Webauthn4JRelyingPartyOperations party(String origin) {
        return parties.computeIfAbsent(
                origin,
                address -> new Webauthn4JRelyingPartyOperations(records, records, rp(address), Set.of(address)));
    }

    private static PublicKeyCredentialRpEntity rp(String origin) {
        return PublicKeyCredentialRpEntity.builder()
                .id(host(origin))
                .name("Loa")
                .build();
    }

    private static String host(String origin) {
        return URI.create(origin).getHost();
    }
}
