package vn.loa.signatures;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** The bytes of a file as Bouncy Castle takes them: piece by piece. */
record SignedContent(SignedBytes bytes) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public Object getContent() {
        return bytes;
    }
}
