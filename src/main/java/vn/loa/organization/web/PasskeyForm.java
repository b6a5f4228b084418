package vn.loa.organization.web;

/**
 * A key that a device made.
 *
 * @param challenge what the device was asked, in base64url
 * @param answer what the browser says for the device, as JSON
 */
record PasskeyForm(String label, String challenge, String answer, String password) {

    PasskeyForm {
        label = label == null ? "" : label;
        challenge = challenge == null ? "" : challenge;
        answer = answer == null ? "" : answer;
        password = password == null ? "" : password;
    }
}
