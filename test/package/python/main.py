from cdktf_resilient_openai import Policy, PolicyDocument, PolicyScope, Variable

attempt = Variable.int("attempt")
document = PolicyDocument.of(inbound=[Policy.base(), attempt.set(1)])

issues = document.validate(scope=PolicyScope.API)
assert not issues, [issue.message for issue in issues]
assert PolicyDocument.from_text(document.to_text()).same_as(document)

found = PolicyDocument.validate_text("<policies><inbound><set-heeader /></inbound></policies>")
assert any("set-header" in (issue.fix or "") for issue in found), [issue.message for issue in found]
print("ok")
