# A program as users of the Ruby gem write it, on Debian's ruby-xmlrpc, which the gem uses underneath.
require "xmlrpc/client"
require "json"

client = XMLRPC::Client.new2(ARGV[0])
client.http_header_extra = { "accept-encoding" => "identity" }
client.http.ca_file = ARGV[1] if ARGV[1] && client.http.respond_to?(:ca_file=)

call = lambda do |method, *arguments|
  begin
    client.call(method, "ruby-key", *arguments)
  rescue XMLRPC::FaultException => error
    { "fault" => error.faultCode, "text" => error.faultString }
  end
end

out = {}
out["enabled"] = call.("DataService.getAppSetting", "Application", "enabled")
out["id"] = call.("ContactService.addWithDupCheck", { "FirstName" => "Pär", "LastName" => "O & <P>", "Email" => "php@example.com" }, "Email")
out["again"] = call.("ContactService.addWithDupCheck", { "FirstName" => "Pär", "Email" => "php@example.com", "Phone1" => "555" }, "Email")
out["tagged"] = call.("ContactService.addToGroup", out["id"].to_s, "2")
row = call.("ContactService.load", out["id"].to_s, %w[FirstName LastName Phone1 Groups DateCreated])
row["DateCreated"] = row["DateCreated"].to_a.map { |part| part.to_s.rjust(2, "0") }.join
out["row"] = row
out["rows"] = call.("DataService.query", "Contact", 2, 0, { "Id" => "%" }, %w[Id FirstName], "Id", false)
out["count"] = call.("DataService.count", "ContactGroup", {})
out["missing"] = call.("ContactService.load", 999999, ["Id"])
puts JSON.generate(out)
