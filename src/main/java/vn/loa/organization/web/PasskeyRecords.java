package vn.loa.organization.web;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.factor.Passkeys;
import vn.loa.organization.domain.factor.Passkeys.Passkey;

/** Officers and their passkeys as Spring Security's WebAuthn wants to see them. */
@Component
class PasskeyRecords implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final Passkeys passkeys;

    PasskeyRecords(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    static PublicKeyCredentialUserEntity user(OfficerId officer, String name) {
        var id = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(officer.value().getMostSignificantBits())
                .putLong(officer.value().getLeastSignificantBits())
                .array();
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(id))
                .name(name)
                .displayName(name)
                .build();
    }

    static OfficerId officer(Bytes user) {
        var id = ByteBuffer.wrap(user.getBytes());
        return new OfficerId(new UUID(id.getLong(), id.getLong()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential.getBytes()).map(PasskeyRecords::of).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return passkeys.of(officer(user)).stream().map(PasskeyRecords::of).toList();
    }

    /** Called for a new key, and whenever one was used. */
    @Override
    public void save(CredentialRecord key) {
        passkeys.keep(new Passkey(
                UUID.randomUUID(),
                officer(key.getUserEntityUserId()),
                key.getCredentialId().getBytes(),
                key.getPublicKey().getBytes(),
                Objects.requireNonNull(key.getAttestationObject()).getBytes(),
                key.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .toList(),
                key.getLabel(),
                key.getCreated(),
                key.getCreated()));
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("officers remove their keys on their page");
    }

    /** Whether the officer still works here is asked when he is let in. */
    @Override
    public PublicKeyCredentialUserEntity findById(Bytes user) {
        return user(officer(user), officer(user).toString());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        throw new UnsupportedOperationException("officers are known by their identifiers");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("officers are registered by administrators");
    }

    private static CredentialRecord of(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialId(new Bytes(passkey.credential()))
                .userEntityUserId(user(passkey.officer(), "").getId())
                .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
                .attestationObject(new Bytes(passkey.attestation()))
                .transports(passkey.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .label(passkey.label())
                .created(passkey.createdAt())
                .lastUsed(passkey.usedAt())
                .build();
    }
}
